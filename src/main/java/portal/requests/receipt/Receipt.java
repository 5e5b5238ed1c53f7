package portal.requests.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portal.census.DataClass;
import portal.census.EraseAction;
import portal.census.ErasureLine;
import portal.platform.NotFound;
import portal.platform.Reference;

/**
 * What an erasure did, in lines that a person can read and a program can check. Nothing in it names anybody: the subject is a hash under
 * a key that only the portal has.
 *
 * @param number  reference of the request
 * @param subject as the erasure ledger names the person
 */
public record Receipt(String operator, String number, String subject, Instant at, List<ErasureLine> lines, Looked looked) {

    private static final String TITLE = "Erasure receipt 1";
    private static final String GROUND = "retention_ground.";
    private static final Pattern DONE = Pattern.compile("(Deleted|Anonymised|Kept): ([A-Z_]{1,40}) ([0-9]{1,15})(?: until ([0-9-]{10}) ([A-Z_]{1,40}))?");
    private static final Pattern SOUGHT = Pattern.compile("Looked through: ([0-9]{1,6}) tables, ([0-9]{1,6}) columns, ([0-9]{1,9}) files");

    /** Where the sweep looked without finding anything. */
    public record Looked(int tables, int columns, int files) {
    }

    /** The words that are signed. Every line ends with a line feed. */
    String text() {
        StringBuilder text = new StringBuilder(TITLE + "\nOperator: " + operator + "\nReceipt: " + Reference.shown(number) + "\nSubject: " + subject
                + "\nErased: " + at + "\n");
        lines.forEach(line -> text.append(words(line)).append('\n'));
        return text.append("Looked through: ").append(looked.tables()).append(" tables, ").append(looked.columns()).append(" columns, ")
                .append(looked.files()).append(" files\nFound: 0\n").toString();
    }

    private static String words(ErasureLine line) {
        String what = line.dataClass() + " " + line.count();
        return switch (line.action()) {
            case DELETE -> "Deleted: " + what;
            case ANONYMISE -> "Anonymised: " + what;
            case KEEP -> "Kept: " + what + " until " + line.keepUntil() + " " + line.reason().replace(GROUND, "");
        };
    }

    /** @throws IllegalArgumentException when it is not the text of a receipt */
    static Receipt read(String text) {
        try {
            List<String> lines = text.lines().toList();
            int end = lines.size() - 2;
            Matcher looked = SOUGHT.matcher(lines.get(end));
            if (!lines.get(0).equals(TITLE) || !looked.matches() || !lines.get(end + 1).equals("Found: 0")) {
                throw new IllegalArgumentException("Not a receipt");
            }
            List<ErasureLine> done = new ArrayList<>();
            lines.subList(5, end).forEach(line -> done.add(line(line)));
            return new Receipt(after("Operator: ", lines.get(1)), Reference.of(after("Receipt: ", lines.get(2))), after("Subject: ", lines.get(3)),
                    Instant.parse(after("Erased: ", lines.get(4))), List.copyOf(done),
                    new Looked(Integer.parseInt(looked.group(1)), Integer.parseInt(looked.group(2)), Integer.parseInt(looked.group(3))));
        } catch (IndexOutOfBoundsException | DateTimeParseException | NotFound other) {
            throw new IllegalArgumentException("Not a receipt", other);
        }
    }

    private static ErasureLine line(String line) {
        Matcher parts = DONE.matcher(line);
        if (!parts.matches() || parts.group(1).equals("Kept") != (parts.group(4) != null)) {
            throw new IllegalArgumentException("Not a receipt");
        }
        DataClass dataClass = DataClass.valueOf(parts.group(2));
        long count = Long.parseLong(parts.group(3));
        return switch (parts.group(1)) {
            case "Deleted" -> ErasureLine.deleted(dataClass, count);
            case "Anonymised" -> ErasureLine.anonymised(dataClass, count);
            default -> ErasureLine.kept(dataClass, count, LocalDate.parse(parts.group(4)), GROUND + parts.group(5));
        };
    }

    private static String after(String label, String line) {
        if (!line.startsWith(label)) {
            throw new IllegalArgumentException("Not a receipt");
        }
        return line.substring(label.length());
    }

    public List<ErasureLine> deleted() {
        return with(EraseAction.DELETE);
    }

    public List<ErasureLine> anonymised() {
        return with(EraseAction.ANONYMISE);
    }

    public List<ErasureLine> kept() {
        return with(EraseAction.KEEP);
    }

    private List<ErasureLine> with(EraseAction action) {
        return lines.stream().filter(line -> line.action() == action).toList();
    }
}
