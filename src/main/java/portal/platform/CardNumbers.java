package portal.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes payment card numbers out of what people write to us: we promise never to know one, and some people send theirs all the same.
 *
 * <p>A number counts as one when it has 13 to 19 digits, of any script, with spaces, hyphens or dots between groups of them, and its
 * last digit fits the others (Luhn, ISO/IEC 7812). Its last four digits stay, which is enough to talk about it. Other numbers fit by
 * chance one time in ten; so phone numbers, addresses for mail and serial numbers, which have shapes of their own, do not come here.
 */
public final class CardNumbers {

    static final int SHORTEST = 13;
    static final int LONGEST = 19;
    private static final int SHOWN = 4;
    /** What may stand between groups of digits that belong together. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Cf}.·_]{1,3}");
    private static final Pattern GROUP = Pattern.compile("\\p{Nd}+");

    private CardNumbers() {
    }

    private record Group(int start, int end, String digits) {
    }

    /** The text with each card number as {@code •••• 1111}; never longer than before. Null stays null. */
    public static String masked(String text) {
        if (text == null) {
            return null;
        }
        StringBuilder masked = new StringBuilder();
        int done = 0;
        List<Group> run = new ArrayList<>();
        for (Group group : groups(text)) {
            if (!run.isEmpty() && !BETWEEN.matcher(text.substring(run.get(run.size() - 1).end(), group.start())).matches()) {
                done = mask(text, run, masked, done);
                run.clear();
            }
            run.add(group);
        }
        return masked.append(text, mask(text, run, masked, done), text.length()).toString();
    }

    /** Whether there is one in it. */
    public static boolean isIn(String text) {
        return text != null && !masked(text).equals(text);
    }

    /**
     * Writes on from {@code done}, with the card numbers of a run of groups masked, and returns how far it came. A card number begins and ends
     * with a group; beside it there may be more, such as its last month.
     */
    private static int mask(String text, List<Group> groups, StringBuilder masked, int done) {
        int written = done;
        for (int first = 0; first < groups.size(); first++) {
            int last = lastOfCard(groups, first);
            if (last >= first) {
                String digits = digits(groups, first, last);
                masked.append(text, written, groups.get(first).start()).append("•••• ").append(digits.substring(digits.length() - SHOWN));
                written = groups.get(last).end();
                first = last;
            }
        }
        return written;
    }

    /** The longest card number that begins with this group; -1 when none does. */
    private static int lastOfCard(List<Group> groups, int first) {
        int found = -1;
        StringBuilder digits = new StringBuilder();
        for (int last = first; last < groups.size() && digits.length() <= LONGEST; last++) {
            digits.append(groups.get(last).digits());
            if (isCard(digits)) {
                found = last;
            }
        }
        return found;
    }

    private static String digits(List<Group> groups, int first, int last) {
        StringBuilder digits = new StringBuilder();
        groups.subList(first, last + 1).forEach(group -> digits.append(group.digits()));
        return digits.toString();
    }

    private static List<Group> groups(String text) {
        List<Group> groups = new ArrayList<>();
        for (Matcher group = GROUP.matcher(text); group.find();) {
            StringBuilder digits = new StringBuilder();
            group.group().codePoints().forEach(one -> digits.append(Character.digit(one, 10)));
            groups.add(new Group(group.start(), group.end(), digits.toString()));
        }
        return groups;
    }

    private static boolean isCard(CharSequence digits) {
        if (digits.length() < SHORTEST || digits.length() > LONGEST) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
