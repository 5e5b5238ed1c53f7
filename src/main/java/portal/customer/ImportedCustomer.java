package portal.customer;

import java.time.LocalDate;

/** A person as the billing system describes them; what is null it does not know. */
public record ImportedCustomer(String number, PersonName name, LocalDate dateOfBirth, String language, String country,
        Channel preferredChannel, String specialNeed, String givenName, String familyName) {

    /** The longest special need that is kept. */
    public static final int MAX_NEED = 500;

    public ImportedCustomer {
        specialNeed = Text.optional("specialNeed", specialNeed, MAX_NEED);
        givenName = Text.optional("givenName", givenName, PersonName.MAX);
        familyName = Text.optional("familyName", familyName, PersonName.MAX);
    }

    /** A person whose name has no parts that the billing system knows. */
    public ImportedCustomer(String number, PersonName name, LocalDate dateOfBirth, String language, String country, Channel preferredChannel,
            String specialNeed) {
        this(number, name, dateOfBirth, language, country, preferredChannel, specialNeed, null, null);
    }
}
