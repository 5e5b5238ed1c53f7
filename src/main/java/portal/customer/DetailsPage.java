package portal.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portal.platform.faces.Show;
import portal.security.CurrentUser;

/** Every stored value, with where it came from, why it is held, until when, and what its owner can do about it. */
@Named
@RequestScoped
public class DetailsPage {

    private static final String ASK = "/contact";

    /** A heading and its rows. */
    public record Group(String title, List<Row> rows) {
    }

    /** One value in words. */
    public record Row(String label, String value, String source, String why, String keep, String link, String linkText) {
    }

    @Inject CurrentUser user;
    @Inject CustomerDetails details;
    @Inject DetailWords words;
    @Inject Show show;

    /** Most values came on the same day. */
    private final Map<Instant, String> days = new HashMap<>();
    private List<Group> groups;

    @PostConstruct
    void load() {
        groups = details.of(user.customer()).stream()
                .map(group -> new Group(words.label(group.key()), group.details().stream().map(this::row).toList())).toList();
    }

    public List<Group> getGroups() {
        return groups;
    }

    private Row row(Detail detail) {
        boolean change = detail.change() != null;
        return new Row(words.label(detail.key()), words.value(detail.value()), source(detail), words.why(detail.mark()), words.keep(detail.mark()),
                change ? detail.change() : ASK, words.label(change ? "details.change" : "details.ask"));
    }

    private String source(Detail detail) {
        if (detail.value() == null) {
            return "";
        }
        String source = words.source(detail.source() == null ? detail.mark().source() : detail.source());
        return detail.since() == null ? source : source + ", " + days.computeIfAbsent(detail.since(), since -> show.date(show.day(since)));
    }
}
