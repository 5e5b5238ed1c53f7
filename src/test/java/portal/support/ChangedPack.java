package portal.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import portal.platform.Operator;

/** The pack of the demo, in which a test may change lines for a while, so that another operator needs no deployment of its own. */
@Specializes
@ApplicationScoped
public class ChangedPack extends Operator {

    private final Map<String, String> changes = new ConcurrentHashMap<>();

    public void say(String key, String value) {
        changes.put(key, value);
    }

    public void asWritten() {
        changes.clear();
    }

    @Override
    public String text(String key) {
        String changed = changes.get(key);
        return changed == null ? super.text(key) : changed;
    }
}
