package portal.exchange;

/**
 * A line that was not taken.
 *
 * @param line   counts from 1, the header; 0 for the file as a whole
 * @param column null for the whole line
 * @param reason key of the bundle
 */
public record ProblemView(String file, long line, String column, String reason) {
}
