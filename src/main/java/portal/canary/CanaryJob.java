package portal.canary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import portal.platform.Clock;
import portal.platform.Job;
import portal.platform.Settings;

/** A canary a night, where {@code PORTAL_CANARY=true} asks for it. Nodes that come to it at the same moment fly one each. */
@ApplicationScoped
class CanaryJob implements Job {

    @Inject Canary canary;
    @Inject CanaryBook book;
    @Inject Settings settings;
    @Inject Clock clock;

    @Override
    public String name() {
        return "canary";
    }

    @Override
    public boolean work() {
        if (Boolean.parseBoolean(settings.text("portal.canary")) && !flewToday()) {
            canary.run();
        }
        return false;
    }

    private boolean flewToday() {
        return book.newest().filter(last -> LocalDate.ofInstant(last.at(), clock.zone()).equals(clock.today())).isPresent();
    }
}
