package portal.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import portal.platform.Clock;
import portal.platform.Operator;
import portal.supply.CreditInfo;
import portal.supply.HolderRole;
import portal.supply.ImportedAccount;
import portal.supply.ImportedAgreement;
import portal.supply.ImportedBillLine;
import portal.supply.ImportedHolder;
import portal.supply.LineKind;
import portal.supply.Scopes;

/** Reads the lines about accounts, who shares them, their contracts, and what bills are made of. */
@ApplicationScoped
class SupplyLayout {

    private static final int LONGEST_TARIFF = 80;

    @Inject Operator operator;
    @Inject Clock clock;

    private Currency currency() {
        return Currency.getInstance(operator.currency());
    }

    /** As in {@link Layout}: what has happened, happened by tomorrow. */
    private LocalDate latest() {
        return clock.today().plusDays(1);
    }

    ImportedAccount account(Fields line) {
        if (!line.currency("currency").equals(currency())) {
            throw new BadLine("import.other_currency", "currency");
        }
        return new ImportedAccount(Layout.accountNumber(line), line.number("customer"), line.number("premises"), operator.currency(),
                line.money("balance", currency()), line.past("balance_date", latest()), line.date("opened"), line.optionalDate("closed"),
                line.optionalMoney("budget_bill", currency()), credit(line), paperless(line));
    }

    /** Whoever names a rating says whose and of when. */
    private CreditInfo credit(Fields line) {
        return line.text("credit_info") == null ? null
                : new CreditInfo(line.atMost("credit_info", CreditInfo.LONGEST_REPORT), line.atMost("credit_source", CreditInfo.LONGEST_AGENCY),
                        line.past("credit_date", latest()));
    }

    private static Boolean paperless(Fields line) {
        return line.text("paperless") == null ? null : Boolean.valueOf(yes(line, "paperless"));
    }

    private static boolean yes(Fields line, String column) {
        return line.word(column, YesNo.class) == YesNo.YES;
    }

    private enum YesNo {
        YES, NO
    }

    ImportedHolder holder(Fields line) {
        HolderRole role = line.word("role", HolderRole.class);
        ImportedHolder holder = new ImportedHolder(Layout.accountNumber(line), line.number("customer"), role, line.past("from", latest()),
                line.optionalDate("to"), role == HolderRole.DELEGATE ? scopes(line) : Scopes.ALL);
        if (holder.until() != null && holder.until().isBefore(holder.from())) {
            throw new BadLine("import.bad_period", "to");
        }
        return holder;
    }

    /** Words with spaces between them; a delegate without any sees both. */
    private static Scopes scopes(Fields line) {
        String text = line.text("scopes");
        if (text == null) {
            return Scopes.ALL;
        }
        List<String> words = Arrays.asList(text.split(" "));
        if (!List.of("bills", "usage").containsAll(words)) {
            throw new BadLine("import.unknown_word", "scopes");
        }
        return new Scopes(words.contains("bills"), words.contains("usage"));
    }

    ImportedAgreement agreement(Fields line) {
        ImportedAgreement agreement = new ImportedAgreement(line.number("agreement"), Layout.accountNumber(line), line.past("signed", latest()),
                line.date("valid_from"), line.optionalDate("valid_to"), yes(line, "prepay"), line.atMost("tariff", LONGEST_TARIFF));
        if (agreement.validTo() != null && agreement.validTo().isBefore(agreement.validFrom())) {
            throw new BadLine("import.bad_period", "valid_to");
        }
        return agreement;
    }

    ImportedBillLine billLine(Fields line) {
        Long quantity = line.text("quantity") == null ? null : Long.valueOf(line.thousandths("quantity"));
        return new ImportedBillLine(line.number("bill"), line.count("line"), line.word("kind", LineKind.class),
                line.atMost("description", ImportedBillLine.LONGEST_DESCRIPTION), quantity,
                line.text("unit") == null ? null : line.atMost("unit", ImportedBillLine.LONGEST_UNIT), line.money("amount", currency()));
    }
}
