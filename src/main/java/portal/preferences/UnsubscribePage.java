package portal.preferences;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import portal.platform.NotFound;

/** The unsubscribe link in a browser. It names the topic and nobody, because mails are forwarded. */
@Named
@RequestScoped
public class UnsubscribePage {

    @Inject Unsubscribing unsubscribing;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private String token;
    private Unsubscribing.Link link;
    private boolean all;

    @PostConstruct
    void load() {
        token = parameters.get("token");
        link = unsubscribing.find(token).orElseThrow(NotFound::new);
    }

    public void stop() {
        unsubscribing.stop(token);
        load();
    }

    public void stopAll() {
        unsubscribing.stopAll(token);
        load();
        all = true;
    }

    public void undo() {
        unsubscribing.undo(token);
        load();
    }

    public Topic getTopic() {
        return link.topic();
    }

    /** Whether everything was stopped just now. */
    public boolean isAll() {
        return all;
    }

    public boolean isStopped() {
        return link.stopped();
    }

    public boolean isUndoable() {
        return link.undoable();
    }
}
