package portal.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import portal.platform.Settings;

/** The settings of the machine, of which a test may change some for a while. */
@Specializes
@ApplicationScoped
public class ChangedSettings extends Settings {

    private final Map<String, String> changes = new ConcurrentHashMap<>();

    public void say(String name, String value) {
        changes.put(name, value);
    }

    public void asTheyWere() {
        changes.clear();
    }

    @Override
    public String text(String name) {
        String changed = changes.get(name);
        return changed == null ? super.text(name) : changed;
    }

    @Override
    public int number(String name) {
        String changed = changes.get(name);
        return changed == null ? super.number(name) : Integer.parseInt(changed);
    }
}
