package portal.supply;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Somebody else who is tied to an account. The others of a household learn that there is one, in which role, and the initials: enough to
 * know each other by, and nothing for a stranger who came to hold an account by mistake. Name, contacts, bank and requests stay each
 * person's own.
 */
public record HouseMember(long account, HolderRole role, String initials, LocalDate since, LocalDate until) {

    /** For {@code SELECT NEW}: of a name only the initials are kept, at most three. */
    public HouseMember {
        initials = Arrays.stream(initials.strip().split("\\s+")).limit(3)
                .map(word -> new String(Character.toChars(word.codePointAt(0))).toUpperCase(Locale.ROOT) + ".").collect(Collectors.joining(" "));
    }
}
