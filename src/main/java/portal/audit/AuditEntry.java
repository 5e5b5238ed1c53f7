package portal.audit;

import java.util.Objects;
import java.util.Set;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.platform.CardNumbers;

/**
 * One thing to remember.
 *
 * @param action     dotted lower case, thing first: {@code customer.viewed}, {@code request.decided}
 * @param subjectKey pseudonym of the person it is about, null when it is about nobody
 * @param classes    the kinds of data that were seen or changed, may be empty
 * @param note       words somebody typed, such as the reason for a look; the person may read them; null for none
 * @param target     reference of the thing, null for none
 */
public record AuditEntry(Actor actor, String action, String subjectKey, Set<DataClass> classes, Purpose purpose, String note,
                         String target) {

    public static final int ACTION_LENGTH = 60;
    public static final int KEY_LENGTH = 64;
    /** Characters of a note that are kept. Longer words are cut, because a full page must never stop the act it explains. */
    public static final int NOTE_LENGTH = 1000;

    public AuditEntry {
        Objects.requireNonNull(actor);
        Objects.requireNonNull(purpose);
        Fits.within(ACTION_LENGTH, action);
        Fits.withinOrAbsent(KEY_LENGTH, subjectKey);
        Fits.withinOrAbsent(KEY_LENGTH, target);
        classes = Set.copyOf(classes);
        note = note == null || note.isBlank() ? null : cut(CardNumbers.masked(note));
    }

    private static String cut(String note) {
        if (note.length() <= NOTE_LENGTH) {
            return note;
        }
        boolean halfCharacter = Character.isHighSurrogate(note.charAt(NOTE_LENGTH - 1));
        return note.substring(0, halfCharacter ? NOTE_LENGTH - 1 : NOTE_LENGTH);
    }
}
