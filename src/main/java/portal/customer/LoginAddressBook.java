package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import portal.security.AddressBook;

/** Where to write about somebody's way in: the address that counts, never one that still waits to be confirmed. */
@ApplicationScoped
class LoginAddressBook implements AddressBook {

    @Inject CustomerRecords records;

    @Override
    public Optional<Addressee> find(long customer) {
        return records.findPerson(customer).filter(person -> person.email() != null)
                .map(person -> new Addressee(person.email(), person.name(), Locale.forLanguageTag(person.language())));
    }
}
