package portal.requests;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.faces.Messages;
import portal.security.CurrentUser;
import portal.security.StepUp;

/** Pauses an account, after the password, or ends the pause; both at once. */
@Named
@RequestScoped
@Uses(Purpose.RIGHTS)
public class PausePage {

    private static final String HERE = "/account/pause";

    @Inject Pausing pausing;
    @Inject CurrentUser user;
    @Inject StepUp stepUp;
    @Inject Messages messages;

    private boolean paused;

    @PostConstruct
    void load() {
        paused = pausing.isPaused(user.customer());
    }

    public String pause() {
        String password = stepUp.outcome(HERE);
        if (password != null) {
            return password;
        }
        pausing.pause(user.customer());
        messages.after("pause.done");
        return HERE + "?faces-redirect=true";
    }

    /** Nothing is lost by it, so no password. */
    public String resume() {
        pausing.resume(user.customer());
        messages.after("pause.ended");
        return HERE + "?faces-redirect=true";
    }

    public boolean isPaused() {
        return paused;
    }
}
