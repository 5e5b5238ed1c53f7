package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import portal.vault.Place;
import portal.vault.Vault;

/** Opens and seals the sensitive values of a customer, each bound to its row and column. */
@ApplicationScoped
class SealedValues {

    /** The longest special need; sealed it must fit its column: four bytes a character at most, and the seal. */
    static final int MAX_NEED = ImportedCustomer.MAX_NEED;

    @Inject Vault vault;

    LocalDate dateOfBirth(Customer customer) {
        String opened = vault.open(customer.dateOfBirth(), place("date_of_birth", customer));
        return opened == null ? null : LocalDate.parse(opened);
    }

    String specialNeed(Customer customer) {
        return vault.open(customer.specialNeed(), place("special_need", customer));
    }

    /** Keeps another date of birth, or none; returns whether it is another one. */
    boolean keepDateOfBirth(Customer customer, LocalDate another, Origin origin) {
        boolean changed = !Objects.equals(dateOfBirth(customer), another);
        if (changed) {
            customer.bornOn(vault.seal(another == null ? null : another.toString(), place("date_of_birth", customer)), origin);
        }
        return changed;
    }

    boolean keepSpecialNeed(Customer customer, String typed, Origin origin) {
        String another = Text.optional("specialNeed", typed, MAX_NEED);
        boolean changed = !Objects.equals(specialNeed(customer), another);
        if (changed) {
            customer.needs(vault.seal(another, place("special_need", customer)), origin);
        }
        return changed;
    }

    private static Place place(String column, Customer customer) {
        return new Place("customer", column, customer.reference());
    }
}
