package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import portal.platform.faces.Show;

/** The lines of a timeline in the words that the person reads; staff read the same. */
@ApplicationScoped
public class TimelineWords {

    /** Before other reasons were known, there was one, and it was not written down. */
    private static final EventDetail EARLIER_HOLD = EventDetail.key("request_waits.HOLD");

    @Inject Show show;

    public String of(TimelineLine line) {
        ClockMove move = line.move();
        if (move != null && move.before() != null) {
            return show.words("request_event." + line.kind(), show.date(move.after()), show.date(move.before()),
                    show.words("clock_reason." + move.reason()));
        }
        EventDetail detail = line.kind() == RequestEventKind.HELD && line.detail() == null ? EARLIER_HOLD : line.detail();
        return show.words("request_event." + line.kind(), shown(detail));
    }

    private String shown(EventDetail detail) {
        if (detail == null) {
            return "";
        }
        return switch (detail.type()) {
            case DAY -> show.date(LocalDate.parse(detail.text()));
            case MOMENT -> show.instant(Instant.parse(detail.text()));
            case COUNT -> show.number(Long.valueOf(detail.text()));
            case KEY -> show.words(detail.text());
        };
    }
}
