package portal.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import portal.platform.Command;

/** {@code keys rotate}: running nodes follow within a second, nothing has to be restarted. */
@ApplicationScoped
class RotateKeys implements Command {

    @Inject Vault vault;
    @Inject Signing signing;
    @Inject Event<KeysRotated> rotated;

    @Override
    public String name() {
        return "keys rotate";
    }

    @Override
    public String usage() {
        return "keys rotate                 a new key for everything sealed or signed from now on; what is older opens and verifies";
    }

    @Override
    public String run(List<String> arguments) {
        int keys = vault.rotate();
        signing.rotate();
        rotated.fire(new KeysRotated(keys));
        return "A new key is in use. " + keys + " keys open values. Back up the folder of the keys now.";
    }
}
