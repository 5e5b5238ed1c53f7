package portal.security;

import java.util.Locale;
import java.util.Optional;

/** Where to write to the owner of a customer's login account. Implemented by whoever knows customers. */
public interface AddressBook {

    /** @param email the address that counts, confirmed or known from the contract */
    record Addressee(String email, String name, Locale language) {
    }

    Optional<Addressee> find(long customer);
}
