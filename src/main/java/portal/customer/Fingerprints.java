package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.vault.Vault;

/** The keyed hashes by which this feature finds what it does not want to compare in the open. */
@ApplicationScoped
class Fingerprints {

    @Inject Vault vault;

    String of(EmailAddress email) {
        return vault.fingerprint("customer.email", email.folded());
    }

    String ofCisNumber(String number) {
        return vault.fingerprint("customer.erased", number);
    }
}
