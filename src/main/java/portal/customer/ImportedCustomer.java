package portal.customer;

import java.time.LocalDate;

/** A person as the billing system describes them; what is null it does not know. */
public record ImportedCustomer(String number, PersonName name, LocalDate dateOfBirth, String language, String country,
        Channel preferredChannel, String specialNeed) {

    /** The longest special need that is kept. */
    public static final int MAX_NEED = 500;

    public ImportedCustomer {
        specialNeed = Text.optional("specialNeed", specialNeed, MAX_NEED);
    }
}
