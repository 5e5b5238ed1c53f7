package portal.support.documents;

import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of file that can be taken at all; {@code documents.types} of the pack chooses among them. What a file is is read from its
 * content: neither its name nor what the browser claims counts. Each kind asks for its beginning and its end, because a file that is two
 * things at once hides the second one behind the first.
 */
public enum FileType {

    PDF("application/pdf", "pdf") {
        @Override
        boolean fits(Bytes file) {
            return file.startsWith("%PDF-") && file.endsWithin(1_024, "%%EOF") && !file.isArchive() && !file.hasMarkup(1_024);
        }
    },
    PNG("image/png", "png") {
        @Override
        boolean fits(Bytes file) {
            return file.startsWith("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR") && file.endsWith("IEND\u00aeB`\u0082")
                    && !file.isArchive() && !file.hasMarkup(file.length());
        }
    },
    JPEG("image/jpeg", "jpg") {
        @Override
        boolean fits(Bytes file) {
            return file.startsWith("\u00ff\u00d8\u00ff") && file.endsWith("\u00ff\u00d9") && !file.isArchive() && !file.hasMarkup(file.length());
        }
    },
    TEXT("text/plain", "txt") {
        @Override
        boolean fits(Bytes file) {
            return file.isPlainText() && !file.startsLikeProgram() && !file.hasMarkup(file.length());
        }
    };

    private final String mediaType;
    private final String ending;

    FileType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    abstract boolean fits(Bytes file);

    /** What the content is; empty when it is nothing that we know. */
    static Optional<FileType> of(byte[] content) {
        Bytes file = new Bytes(content);
        return Arrays.stream(values()).filter(type -> type.fits(file)).findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** As file names end, without the dot. */
    public String ending() {
        return ending;
    }
}
