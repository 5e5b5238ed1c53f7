package portal.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import portal.policy.PolicyKind;
import portal.policy.PolicyVersion;
import portal.policy.change.ChangeView;
import portal.policy.draft.DraftView;

/** Every published text with what is announced and what is being written, and the changes that people were told of. */
@Named
@RequestScoped
public class StaffPoliciesPage {

    /** A text. @param announced null when the newest version is in force @param draft null when nobody writes one */
    public record Shelf(PolicyKind kind, PolicyVersion current, PolicyVersion announced, DraftView draft) {
    }

    /** A change with how many said what, {@code RESEARCH.YES} and the like. */
    public record Told(ChangeView change, Map<String, Long> answers) {
    }

    @Inject PolicyRoom room;

    private final List<Shelf> shelves = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();

    @PostConstruct
    void load() {
        for (PolicyKind kind : PolicyKind.values()) {
            PolicyVersion current = room.current(kind);
            PolicyVersion newest = room.newest(kind);
            shelves.add(new Shelf(kind, current, newest.equals(current) ? null : newest, room.draft(kind).orElse(null)));
        }
        room.changes().forEach(change -> told.add(new Told(change, room.answers(change))));
    }

    public List<Shelf> getShelves() {
        return shelves;
    }

    public List<Told> getTold() {
        return told;
    }

    public static long answer(Told one, Object purpose, String answer) {
        return one.answers().getOrDefault(purpose + "." + answer, 0L);
    }
}
