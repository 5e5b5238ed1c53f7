package portal.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the frame of every console page asks: which rooms the person at work may enter. The services decide again. */
@Named
@RequestScoped
public class ConsolePage {

    @Inject OnDuty onDuty;

    /** By the name of a {@link Capability}. */
    public boolean may(String capability) {
        return onDuty.may(Capability.valueOf(capability));
    }
}
