package portal.requests.copy;

import java.time.Instant;

/** A copy that can be fetched. @param sha256 of the ZIP file, for whoever wants to check it; @param fetchedAt the last time, null before the first */
public record CopyView(long size, String sha256, Instant made, Instant expires, int fetches, Instant fetchedAt) {

    private static final long KILOBYTE = 1000;

    /** Rounded up. */
    public long kilobytes() {
        return (size + KILOBYTE - 1) / KILOBYTE;
    }
}
