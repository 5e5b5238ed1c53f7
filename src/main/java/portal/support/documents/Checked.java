package portal.support.documents;

/**
 * A document that may be stored: whole, of a kind that is taken, and seen by the scanner if there is one. Only {@link DocumentDesk} makes
 * one, so nothing gets past it.
 */
public final class Checked {

    private final String name;
    private final FileType type;
    private final byte[] content;
    private final Scan scan;

    Checked(String name, FileType type, byte[] content, Scan scan) {
        this.name = name;
        this.type = type;
        this.content = content;
        this.scan = scan;
    }

    String name() {
        return name;
    }

    FileType type() {
        return type;
    }

    byte[] content() {
        return content;
    }

    Scan scan() {
        return scan;
    }
}
