package portal.policy.draft;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.platform.Refusal;

/**
 * What staff write for the next version of a text.
 *
 * @param changes   one line for the archive and the mails: what is new
 * @param body      Markdown with a clause block after each heading that makes a promise, as in a file of the pack
 * @param effective local date and time from when it counts, {@code 2026-12-01T00:00}, in the zone of the operator
 * @param material  whether people are told of it although no stored data gets a new use
 * @param purposes  new uses of stored data; empty for none
 * @param classes   of which stored data
 */
public record DraftText(String title, String changes, String body, String effective, boolean material, Set<Purpose> purposes,
                        Set<DataClass> classes) {

    public static final int TITLE_LENGTH = 200;
    public static final int CHANGES_LENGTH = 1000;
    /** Characters of a whole text; the longest policy we know has a tenth of it. */
    public static final int BODY_LENGTH = 200_000;

    public DraftText {
        title = line("title", title, TITLE_LENGTH);
        changes = line("changes", changes, CHANGES_LENGTH);
        body = body == null ? "" : body.replace("\r\n", "\n").strip();
        if (body.isEmpty() || body.length() > BODY_LENGTH) {
            throw Refusal.at("body", "draft.body_missing");
        }
        if (body.contains("```policy")) {
            throw Refusal.at("body", "draft.body_facts");
        }
        effective = moment(effective);
        purposes = purposes.isEmpty() ? Set.of() : EnumSet.copyOf(purposes);
        classes = classes.isEmpty() ? Set.of() : EnumSet.copyOf(classes);
        if (purposes.isEmpty() != classes.isEmpty()) {
            throw Refusal.at(purposes.isEmpty() ? "purposes" : "classes", "draft.purposes_and_classes");
        }
    }

    /** One line, because the block of facts has one line a fact. */
    private static String line(String field, String typed, int longest) {
        String words = typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
        if (words.isEmpty() || words.length() > longest) {
            throw Refusal.at(field, "draft." + field + "_missing");
        }
        return words;
    }

    private static String moment(String typed) {
        try {
            return LocalDateTime.parse(typed == null ? "" : typed.strip()).withSecond(0).withNano(0).toString();
        } catch (DateTimeException unreadable) {
            throw Refusal.at("effective", "draft.effective_missing");
        }
    }

    LocalDateTime from() {
        return LocalDateTime.parse(effective);
    }

    /** As a file of the pack would hold it. A backslash and a colon have a meaning in the block of facts and lose it here. */
    String source() {
        return "```policy\ntitle = " + plain(title) + "\neffective = " + effective + "\nchanges = " + plain(changes) + "\nmaterial = "
                + (material || !purposes.isEmpty()) + "\n" + listed("purposes", purposes) + listed("classes", classes) + "```\n\n" + body + "\n";
    }

    private static String plain(String words) {
        return words.replace("\\", "\\\\");
    }

    private static String listed(String name, Set<? extends Enum<?>> values) {
        return values.isEmpty() ? "" : name + " = " + values.stream().map(Enum::name).collect(Collectors.joining(",")) + "\n";
    }
}
