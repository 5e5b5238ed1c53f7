package portal.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import portal.platform.Reference;
import portal.platform.Refusal;
import portal.platform.faces.Messages;
import portal.requests.ItemDecision;
import portal.requests.RefusalReason;

/** Decides a request item by item: each gets a yes, or a no with a reason and words of its own. All mistakes are told at once. */
@Named
@RequestScoped
public class StaffItemsPage {

    private static final String YES = "YES";

    @Inject ItemRoom room;
    @Inject Messages messages;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private List<ItemRoom.Item> items;
    private List<RefusalReason> reasons;
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();

    @PostConstruct
    void load() {
        items = room.items(parameters.get("ref"));
        reasons = room.reasons(parameters.get("ref"));
    }

    public String decide() {
        List<ItemDecision> decisions = items.stream().map(item -> messages.checked(() -> decision(item.code()))).filter(Objects::nonNull).toList();
        if (messages.isFailed()) {
            return null;
        }
        room.decide(parameters.get("ref"), decisions);
        messages.after("staff_items.decided");
        return "/staff/request?faces-redirect=true&ref=" + getReference();
    }

    private ItemDecision decision(String item) {
        String answer = answers.get(item);
        if (YES.equals(answer)) {
            return ItemDecision.yes(item);
        }
        RefusalReason reason = Stream.of(RefusalReason.values()).filter(one -> one.name().equals(answer)).findFirst()
                .orElseThrow(() -> Refusal.at("answer-" + item, "staff_items.missing"));
        return new ItemDecision(item, reason, words.get(item));
    }

    public String getReference() {
        return Reference.of(parameters.get("ref"));
    }

    public List<ItemRoom.Item> getItems() {
        return items;
    }

    public List<RefusalReason> getReasons() {
        return reasons;
    }

    /** By the code of the item: a yes, or the name of a reason. */
    public Map<String, String> getAnswers() {
        return answers;
    }

    /** By the code of the item. */
    public Map<String, String> getWords() {
        return words;
    }
}
