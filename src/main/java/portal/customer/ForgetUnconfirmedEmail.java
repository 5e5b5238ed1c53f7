package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Job;

/** New e-mail addresses that nobody confirmed are not kept past their link. */
@ApplicationScoped
@Uses(Purpose.RIGHTS)
class ForgetUnconfirmedEmail implements Job {

    @Inject EmailConfirmation confirmation;

    @Override
    public String name() {
        return "unconfirmed-email";
    }

    @Override
    public boolean work() {
        confirmation.forgetExpired();
        return false;
    }
}
