package portal.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portal.platform.faces.Show;
import portal.policy.change.NewUse;
import portal.policy.change.Purposes;
import portal.security.CurrentUser;

/** Stored values in the words of a page, each with where it came from, why it is held, until when, and what its owner can do about it. */
@RequestScoped
public class DetailRows {

    private static final String ASK = "/contact";
    private static final String DELETE = "/account/delete";

    /** A heading and its rows. */
    public record Group(String title, List<Row> rows) {
    }

    /**
     * One value in words.
     *
     * @param told   how it came in and under which policy, or that nobody wrote it down; empty when nothing is stored
     * @param used   when it was last used by somebody else, or that no use is noted; empty where nothing is stored or nobody uses it
     * @param policy number of that version, null when it is not known
     * @param erase  where it can be taken out or its deletion asked for; null when nothing is stored
     * @param own    whether its owner takes it out at once
     * @param about  what a supplement to it is about, as the address of that page says it
     */
    public record Row(String label, String value, String source, String why, String keep, String link, String linkText, String told,
            String used, String policy, String erase, String eraseText, boolean own, String about) {
    }

    @Inject DetailWords words;
    @Inject Show show;
    @Inject Purposes purposes;
    @Inject CurrentUser user;

    private List<NewUse> newUses;

    /** Most values came on the same day. */
    private final Map<Instant, String> days = new HashMap<>();

    public List<Group> of(List<DetailGroup> groups) {
        return groups.stream().map(group -> new Group(words.label(group.key()), group.details().stream().map(this::row).toList())).toList();
    }

    private Row row(Detail detail) {
        boolean change = detail.change() != null;
        boolean held = detail.value() != null;
        boolean mine = detail.erase() != null;
        return new Row(words.label(detail.key()), words.value(detail.value()), source(detail), why(detail),
                words.keep(detail.mark()), change ? detail.change() : ASK, words.label(!change ? "details.ask" : held ? "details.change" : "details.add_value"),
                held ? words.told(detail) : "", held ? words.used(detail.used()) : "", held ? detail.policy() : null, held ? mine ? detail.erase() : DELETE : null,
                words.label(mine ? "details.erase" : "details.ask_deletion"), mine, detail.key().substring(detail.key().indexOf('.') + 1));
    }

    /** What a value is for; a use that a newer policy asked for comes after the others, or that it does not serve it. */
    private String why(Detail detail) {
        StringBuilder why = new StringBuilder(words.why(detail.mark(), detail.policy()));
        if (detail.value() != null) {
            newUses().stream().filter(use -> use.inForce() && use.isAbout(detail.mark().value()))
                    .forEach(use -> why.append(' ').append(words.newUse(use, detail.policy())));
        }
        return why.toString();
    }

    private List<NewUse> newUses() {
        if (newUses == null) {
            newUses = user.isCustomer() ? purposes.newUses(user.customer()) : List.of();
        }
        return newUses;
    }

    private String source(Detail detail) {
        if (detail.value() == null) {
            return "";
        }
        String source = words.source(detail.source() == null ? detail.mark().source() : detail.source());
        return detail.since() == null ? source : source + ", " + days.computeIfAbsent(detail.since(), since -> show.date(show.day(since)));
    }
}
