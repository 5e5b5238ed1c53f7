package portal.support.documents;

import java.time.Instant;
import portal.census.Census;
import portal.census.PersonalData;
import portal.census.Source;

/**
 * A document without its content.
 *
 * @param belongsTo number of the row it is attached to, or null
 * @param typed     the name as it came
 * @param name      the name as it is shown and handed out
 * @param sha256    of the content, in hexadecimal
 * @param source    who sent or filed it
 * @param policy    number of the privacy policy that was in force then
 */
public record DocumentView(String reference, Long belongsTo, DocumentKind kind, String typed, String name, FileType type, long size,
        String sha256, Scan scan, Source source, Instant uploadedAt, String policy) {

    /** Whole kilobytes, at least one. */
    public long kilobytes() {
        return Math.max(1, Math.round(size / 1_000.0));
    }

    public boolean isScanned() {
        return scan == Scan.CLEAN;
    }

    /** Whether it stands by itself, so that its owner may remove it by itself. */
    public boolean isAlone() {
        return belongsTo == null && kind == DocumentKind.SENT;
    }

    /** What the census says of a document's content. */
    static PersonalData mark() {
        return Census.mark(DocumentContent.class, "content");
    }

    /** Names do not belong in logs. */
    @Override
    public String toString() {
        return "DocumentView[" + reference + "]";
    }
}
