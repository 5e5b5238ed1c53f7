package portal.requests;

import java.time.Instant;
import java.time.LocalDate;

/** The one value that a line of a timeline may carry, in a form that can be shown in any language: {@code DAY 2026-12-20}. */
public record EventDetail(Type type, String text) {

    /** How to show it. */
    public enum Type {
        DAY, MOMENT, COUNT, KEY
    }

    public static EventDetail of(LocalDate day) {
        return new EventDetail(Type.DAY, day.toString());
    }

    public static EventDetail of(Instant moment) {
        return new EventDetail(Type.MOMENT, moment.toString());
    }

    public static EventDetail of(long count) {
        return new EventDetail(Type.COUNT, String.valueOf(count));
    }

    /** A key of the bundle. */
    public static EventDetail key(String key) {
        return new EventDetail(Type.KEY, key);
    }

    static EventDetail read(String stored) {
        if (stored == null) {
            return null;
        }
        int space = stored.indexOf(' ');
        return new EventDetail(Type.valueOf(stored.substring(0, space)), stored.substring(space + 1));
    }

    String stored() {
        return type + " " + text;
    }
}
