package portal.canary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Command;

/** {@code canary run}: shows, on this installation, that a copy is whole and an erasure leaves nothing. */
@ApplicationScoped
@Uses(Purpose.RIGHTS)
class RunCanary implements Command {

    @Inject Canary canary;

    @Override
    public String name() {
        return "canary run";
    }

    @Override
    public String usage() {
        return "canary run                  walks a made-up customer through copy and erasure and looks for what is left";
    }

    @Override
    public String run(List<String> arguments) {
        CanaryView view = canary.run();
        if (!view.isGreen()) {
            throw new CommandFailed("RED: " + view.problem());
        }
        return "GREEN: " + view.marks() + " marks, all in the copy but those that are never shown, none left in " + view.columns()
                + " columns and " + view.files() + " files.";
    }
}
