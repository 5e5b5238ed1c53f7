package portal.exchange;

import java.time.Instant;

/**
 * An import, running or ended.
 *
 * @param linesTotal what the manifest promises
 * @param endedAt    null while it runs
 */
public record ImportView(String reference, Instant extractedAt, Instant startedAt, Instant endedAt, ImportState state, String currentFile,
        long linesTotal, long linesDone, long created, long changed, long unchanged, long skipped, long problems) {

    public boolean isRunning() {
        return state == ImportState.RUNNING;
    }

    /** Whether it was no extract but a Green Button file; then {@code extractedAt} is when its import began. */
    public boolean isGreenButton() {
        return ImportRun.GREEN_BUTTON.equals(currentFile);
    }

    /** 0 to 100. */
    public long percent() {
        return linesTotal == 0 ? 100 : Math.min(100, 100 * linesDone / linesTotal);
    }
}
