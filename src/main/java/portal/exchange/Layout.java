package portal.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;
import portal.census.Purpose;
import portal.customer.Channel;
import portal.customer.ContactKind;
import portal.customer.EmailAddress;
import portal.customer.IdentityKind;
import portal.customer.ImportedContact;
import portal.customer.ImportedCustomer;
import portal.customer.ImportedIdentity;
import portal.customer.PersonName;
import portal.customer.PhoneNumber;
import portal.customer.PostalAddress;
import portal.platform.Clock;
import portal.platform.Operator;
import portal.platform.Refusal;
import portal.supply.AccountNumber;
import portal.supply.Fuel;
import portal.supply.ImportedBill;
import portal.supply.ImportedMeter;
import portal.supply.ImportedPayment;
import portal.supply.ImportedPremises;
import portal.supply.ImportedUsage;
import portal.supply.PaymentMethod;
import portal.supply.Quality;
import portal.supply.usage.ImportedReads;

/** Reads a line of each file as what it describes. Money is in the operator's currency. */
@ApplicationScoped
class Layout {

    @Inject Operator operator;
    @Inject Clock clock;

    /** What has happened, happened by tomorrow: the billing system may stand in a zone where that is today. */
    private LocalDate latest() {
        return clock.today().plusDays(1);
    }

    private Currency currency() {
        return Currency.getInstance(operator.currency());
    }

    ImportedCustomer customer(Fields line) {
        Channel channel = line.text("preferred_channel") == null ? Channel.EMAIL : line.word("preferred_channel", Channel.class);
        return checked("name", () -> new ImportedCustomer(line.number("customer"), new PersonName(line.required("name")),
                line.optionalPast("date_of_birth", latest()), language(line), country(line), channel, line.text("special_need"), line.text("given_name"),
                line.text("family_name")));
    }

    private static String language(Fields line) {
        try {
            return new Locale.Builder().setLanguageTag(line.required("language")).build().toLanguageTag();
        } catch (IllformedLocaleException unknown) {
            throw new BadLine("import.unknown_word", "language");
        }
    }

    private static String country(Fields line) {
        String country = line.required("country");
        if (!PostalAddress.isCountry(country)) {
            throw new BadLine("import.unknown_word", "country");
        }
        return country;
    }

    ImportedContact contact(Fields line) {
        String customer = line.number("customer");
        ContactKind kind = line.word("kind", ContactKind.class);
        String home = line.text("country") == null ? operator.country() : country(line);
        return switch (kind) {
            case EMAIL -> new ImportedContact(customer, kind,
                    checked("contact", () -> new EmailAddress(line.required("contact"))), null, null);
            case PHONE, MOBILE, FAX -> new ImportedContact(customer, kind, null,
                    checked("contact", () -> PhoneNumber.typed("contact", line.required("contact"), home)), null);
            case POSTAL -> new ImportedContact(customer, kind, null, null, address(line));
        };
    }

    ImportedIdentity identity(Fields line) {
        LocalDate expires = line.optionalDate("expires");
        return checked("number", () -> new ImportedIdentity(line.number("customer"), line.word("kind", IdentityKind.class), line.required("number"),
                line.required("provider"), line.word("purpose", Purpose.class), line.past("collected", latest()), expires));
    }

    ImportedPremises premises(Fields line) {
        return new ImportedPremises(line.number("premises"), address(line));
    }

    static PostalAddress address(Fields line) {
        line.required("line1");
        line.required("town");
        return checked("line1", () -> new PostalAddress(line.text("line1"), line.text("line2"), line.text("town"), line.text("region"),
                line.text("postal_code"), country(line)));
    }

    static String accountNumber(Fields line) {
        return AccountNumber.of(line.number("account"));
    }

    ImportedMeter meter(Fields line) {
        return new ImportedMeter(line.number("meter"), line.number("usage_point"), accountNumber(line), line.word("fuel", Fuel.class),
                line.past("installed", latest()));
    }

    ImportedUsage usage(Fields line) {
        ImportedUsage usage = new ImportedUsage(line.number("usage_point"), line.date("period_start"), line.past("period_end", latest()),
                line.thousandths("amount"), line.money("cost", currency()), line.word("quality", Quality.class));
        if (!usage.periodEnd().isAfter(usage.periodStart())) {
            throw new BadLine("import.bad_period", "period_end");
        }
        return usage;
    }

    ImportedReads reads(Fields line) {
        return ReadsLine.read(line, clock.now().plus(1, ChronoUnit.DAYS));
    }

    ImportedBill bill(Fields line) {
        Currency money = currency();
        ImportedBill bill = new ImportedBill(line.number("bill"), accountNumber(line), line.date("period_start"), line.date("period_end"),
                line.past("issued", latest()), line.date("due"), line.money("amount", money), line.optionalMoney("electricity", money),
                line.optionalMoney("gas", money), line.optionalMoney("water", money), line.optionalMoney("standing_charge", money),
                line.optionalMoney("tax", money));
        if (!bill.periodEnd().isAfter(bill.periodStart())) {
            throw new BadLine("import.bad_period", "period_end");
        }
        return bill;
    }

    ImportedPayment payment(Fields line) {
        String last4 = line.text("card_last4");
        String brand = line.text("card_brand");
        if (last4 != null && !last4.matches("\\d{4}")) {
            throw new BadLine("import.bad_card", "card_last4");
        }
        if (brand != null && !brand.matches("\\p{Alpha}[\\p{Alpha} ]{0,19}")) {
            throw new BadLine("import.bad_card", "card_brand");
        }
        return new ImportedPayment(line.number("payment"), accountNumber(line), line.past("paid", latest()), line.money("amount", currency()),
                line.word("method", PaymentMethod.class), brand, last4);
    }

    interface Value<T> {
        T make();
    }

    /** A value that refuses itself makes the line a bad one, by the column at fault or the one that is meant here. */
    static <T> T checked(String column, Value<T> value) {
        try {
            return value.make();
        } catch (Refusal refused) {
            throw new BadLine("import.bad_value", switch (refused.field() == null ? "" : refused.field()) {
                case "specialNeed" -> "special_need";
                case "postalCode" -> "postal_code";
                case "line1", "line2", "town", "region", "country", "name", "provider" -> refused.field();
                default -> column;
            });
        }
    }
}
