package portal.preferences;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.NotFound;
import portal.platform.Refusal;

/** The unsubscribe link in a browser. It names the topic and nobody, because mails are forwarded. */
@Named
@RequestScoped
@Uses(Purpose.RIGHTS)
public class UnsubscribePage {

    @Inject Unsubscribing unsubscribing;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private String token;
    private Unsubscribing.Link link;
    private boolean all;
    private List<String> chosen;
    private String said;

    @PostConstruct
    void load() {
        token = parameters.get("token");
        link = unsubscribing.find(token).orElseThrow(NotFound::new);
        chosen = link.stopped() ? List.of() : List.of(link.topic().code());
    }

    /** Every topic that can be stopped, but the link's own when it is. Nothing here tells which of the others somebody gets. */
    public List<Topic> getTopics() {
        return unsubscribing.stoppable().stream().filter(topic -> !link.stopped() || !topic.code().equals(link.topic().code())).toList();
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen == null ? List.of() : chosen;
    }

    /** What was stopped just now; null before. */
    public String getSaid() {
        return said;
    }

    /** What is ticked; the link's own topic before anybody unticks it. */
    public void stop() {
        if (chosen.isEmpty()) {
            throw Refusal.at("topics", "unsubscribe.none");
        }
        unsubscribing.stop(token, chosen);
        said = getTopics().stream().filter(topic -> chosen.contains(topic.code())).map(Topic::name).collect(Collectors.joining(", "));
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
