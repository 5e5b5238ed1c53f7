package portal.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import portal.customer.ContactKind;
import portal.customer.ContactView;
import portal.customer.CorrectedField;
import portal.customer.CustomerView;
import portal.vault.Vault;

/** The values of the feed as they stand in the record now. */
@ApplicationScoped
class FeedValues {

    /** A keyed hash of a value, to see later whether somebody else changed it too; null for none. */
    static String hash(Vault vault, String value) {
        return vault.fingerprint("outbound_change.before", value);
    }

    ChangeLine line(OutboundChange change, CustomerView customer) {
        return change.field() == CorrectedField.POSTAL
                ? ChangeLine.of(change, customer.cisNumber(), customer.contact(ContactKind.POSTAL).map(ContactView::address).orElse(null))
                : ChangeLine.of(change, customer.cisNumber(), change.field() == null ? null : text(customer, change.field()));
    }

    /** A value as text, an address on several lines; null when it was taken out. */
    static String text(CustomerView customer, CorrectedField field) {
        return switch (field) {
            case NAME -> customer.name().value();
            case DATE_OF_BIRTH -> Objects.toString(customer.dateOfBirth().value(), null);
            case SPECIAL_NEED -> customer.specialNeed().value();
            case LANGUAGE -> customer.language().value();
            case PREFERRED_CHANNEL -> customer.preferredChannel().value().name();
            case EMAIL, PHONE, MOBILE, FAX -> customer.contact(ContactKind.valueOf(field.name())).map(ContactView::stored).orElse(null);
            case POSTAL -> customer.contact(ContactKind.POSTAL).map(point -> String.join("\n", point.address().lines())).orElse(null);
            case OCCUPATION, PLACE_OF_USE, BANK, PAPERLESS, PRODUCT, PRODUCT_PLACE -> throw new IllegalArgumentException(field + " is not told");
        };
    }
}
