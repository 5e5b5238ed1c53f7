package portal.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portal.platform.faces.Show;

/** Stored values in the words of a page, each with where it came from, why it is held, until when, and what its owner can do about it. */
@RequestScoped
public class DetailRows {

    private static final String ASK = "/contact";

    /** A heading and its rows. */
    public record Group(String title, List<Row> rows) {
    }

    /** One value in words. */
    public record Row(String label, String value, String source, String why, String keep, String link, String linkText) {
    }

    @Inject DetailWords words;
    @Inject Show show;

    /** Most values came on the same day. */
    private final Map<Instant, String> days = new HashMap<>();

    public List<Group> of(List<DetailGroup> groups) {
        return groups.stream().map(group -> new Group(words.label(group.key()), group.details().stream().map(this::row).toList())).toList();
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
