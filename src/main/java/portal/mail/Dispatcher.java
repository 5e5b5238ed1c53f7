package portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import portal.platform.Job;

/** Sends what is due, one letter at a time, on every node. */
@ApplicationScoped
class Dispatcher implements Job {

    private static final Logger LOG = Logger.getLogger(Dispatcher.class.getName());

    @Inject Delivery delivery;
    @Inject Postman postman;

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public boolean work() {
        if (!postman.isReady()) {
            return false;
        }
        Optional<Delivery.Taken> taken = delivery.take();
        if (taken.isEmpty()) {
            postman.rest();
            return false;
        }
        return dispatch(taken.get());
    }

    private boolean dispatch(Delivery.Taken taken) {
        if (taken.mail() == null) {
            if (taken.handedOver()) {
                tell(taken);
            }
            return true;
        }
        switch (postman.deliver(taken.mail())) {
            case TAKEN -> tell(taken);
            case REFUSED -> delivery.fail(taken, "REFUSED");
            case NOT_NOW -> delivery.tryLater(taken);
            case IN_DOUBT -> {
                if (taken.mayBeSentTwice()) {
                    delivery.tryLater(taken);
                } else {
                    delivery.fail(taken, "IN_DOUBT");
                }
            }
            case AWAY -> {
                delivery.giveBack(taken, postman.pause());
                return false;
            }
        }
        return true;
    }

    /** Somebody who listens may throw; the letter is out all the same and must not go out again. */
    private void tell(Delivery.Taken taken) {
        try {
            delivery.sent(taken);
        } catch (RuntimeException broken) {
            LOG.log(Level.SEVERE, "A letter was sent, but what follows from it failed and will be tried again", broken);
            delivery.handedOver(taken);
        }
    }
}
