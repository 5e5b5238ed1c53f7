package portal.census;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;

/**
 * A file in a person's copy: as they gave it to us, or in a form that others read.
 *
 * @param path    in the archive, with slashes; a name that is safe on every disk
 * @param day     by which a copy of some days only chooses; null for what is always in it
 * @param content written when its turn comes, outside any transaction, so that one file at a time is in memory, or a piece of it
 */
public record CopyFile(String path, LocalDate day, Content content) {

    /** Writes the bytes and leaves the stream open. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    public CopyFile(String path, Content content) {
        this(path, null, content);
    }
}
