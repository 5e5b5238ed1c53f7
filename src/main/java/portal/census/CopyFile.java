package portal.census;

/**
 * A file in a person's copy, as they gave it to us.
 *
 * @param path    in the archive, with slashes; a name that is safe on every disk
 * @param content read when it is written, so that one file at a time is in memory
 */
public record CopyFile(String path, Content content) {

    /** The bytes of the file, from a transaction of its own. */
    public interface Content {
        byte[] read();
    }
}
