package portal.canary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Job;
import portal.platform.Settings;

/** A canary a night, where {@code PORTAL_CANARY=true} asks for it. Of several nodes one flies it. */
@ApplicationScoped
@Uses(Purpose.RIGHTS)
class CanaryJob implements Job {

    @Inject Canary canary;
    @Inject CanaryBook book;
    @Inject Settings settings;

    @Override
    public String name() {
        return "canary";
    }

    @Override
    public boolean work() {
        if (Boolean.parseBoolean(settings.text("portal.canary")) && book.takeTurn()) {
            canary.run();
        }
        return false;
    }
}
