package portal.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import portal.platform.Refusal;
import portal.supply.AccountNumber;
import portal.supply.KeptBooks;

/** Where what the law keeps of people who were erased is read, by those whom the law makes read it. */
@ApplicationScoped
@Transactional
public class KeptRoom {

    @Inject KeptBooks books;
    @Inject OnDuty onDuty;

    /** @throws Refusal when no number was typed */
    @Needs(Capability.READ_KEPT)
    public KeptBooks.Books open(String account) {
        String number = AccountNumber.of(account);
        if (number.isEmpty()) {
            throw Refusal.at("account", "staff_kept.missing");
        }
        return books.open(number, onDuty.acting(Capability.READ_KEPT));
    }
}
