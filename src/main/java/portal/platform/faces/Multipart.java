package portal.platform.faces;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portal.platform.Upload;

/**
 * Reads the body of a form with files (RFC 7578) as it streams by.
 *
 * <p>The server's own reader puts files on the disk as they come, in the clear. This one holds them in memory and never more than the
 * limit: a larger file is counted and let go, so that the other answers of the form are still read and can be shown again.
 */
final class Multipart {

    static final long MOST_BYTES = 64L << 20;
    static final int MOST_TEXT = 500_000;
    static final int MOST_PARTS = 100;
    private static final int MOST_HEADER = 8_192;
    private static final Pattern BOUNDARY = Pattern.compile("(?i);\\s*boundary=(?:\"([^\"\\r\\n]{1,70})\"|([^\\s;,\"]{1,70}))");
    private static final Pattern NAME = Pattern.compile("(?i);\\s*name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile("(?i);\\s*filename=\"([^\"]*)\"");

    private final InputStream body;
    private final UploadRoom.Part room;
    private final byte[] delimiter;
    private final byte[] buffer = new byte[8_192];
    private final Map<String, List<String>> texts = new HashMap<>();
    private final Map<String, Upload> files = new HashMap<>();
    private int filled;
    private int next;
    private long read;
    /** The first delimiter has no line end before it; so it counts as read. */
    private int matched = 2;
    private int textLeft = MOST_TEXT;
    private int bytesLeft;

    /** What came: the answers in their order, and the files by the name of their input. */
    record Form(Map<String, List<String>> texts, Map<String, Upload> files) {
    }

    /** The body is not what its header says, or more than anybody sends. */
    static final class Broken extends IOException {
        Broken(String why) {
            super(why);
        }
    }

    private interface Sink {
        void take(int one) throws IOException;
    }

    private Multipart(InputStream body, String boundary, int mostOfFiles, UploadRoom.Part room) {
        this.room = room;
        this.body = body;
        this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        this.bytesLeft = mostOfFiles;
    }

    static boolean is(String contentType) {
        return contentType != null && contentType.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    /**
     * @param mostOfFiles bytes of all files together that are kept
     * @param room        the memory they are kept in
     */
    static Form read(InputStream body, String contentType, int mostOfFiles, UploadRoom.Part room) throws IOException {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw new Broken("no boundary");
        }
        return new Multipart(body, boundary.group(1) == null ? boundary.group(2) : boundary.group(1), mostOfFiles, room).form();
    }

    private Form form() throws IOException {
        upToDelimiter(ignored -> { });
        for (int parts = 0; isFollowed(); parts++) {
            if (parts == MOST_PARTS) {
                throw new Broken("too many parts");
            }
            part(header());
        }
        return new Form(texts, files);
    }

    private void part(String header) throws IOException {
        Matcher name = NAME.matcher(header);
        if (!name.find()) {
            throw new Broken("a part without a name");
        }
        Matcher file = FILE_NAME.matcher(header);
        if (file.find()) {
            file(unescaped(name.group(1)), unescaped(file.group(1)));
        } else {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            upToDelimiter(one -> {
                if (textLeft-- <= 0) {
                    throw new Broken("too much text");
                }
                text.write(one);
            });
            texts.computeIfAbsent(unescaped(name.group(1)), first -> new ArrayList<>()).add(text.toString(StandardCharsets.UTF_8));
        }
    }

    /** An input in which no file was chosen sends neither a name nor a byte. */
    private void file(String input, String name) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        long[] size = new long[1];
        upToDelimiter(one -> {
            if (size[0]++ < bytesLeft) {
                room.add();
                content.write(one);
            }
        });
        boolean whole = size[0] == content.size();
        bytesLeft -= whole ? content.size() : 0;
        if (!name.isEmpty() || size[0] > 0) {
            files.putIfAbsent(input, new Upload(name, size[0], whole ? content.toByteArray() : new byte[0]));
        }
    }

    /** The delimiter's first character is nowhere else in it, so what did not fit can only begin again with the byte at hand. */
    private void upToDelimiter(Sink sink) throws IOException {
        while (matched < delimiter.length) {
            int one = byteOrBroken();
            if (one == (delimiter[matched] & 0xFF)) {
                matched++;
                continue;
            }
            for (int i = 0; i < matched; i++) {
                sink.take(delimiter[i]);
            }
            matched = one == delimiter[0] ? 1 : 0;
            if (matched == 0) {
                sink.take(one);
            }
        }
        matched = 0;
    }

    /** After a delimiter: another part, or the end. */
    private boolean isFollowed() throws IOException {
        String two = "" + (char) byteOrBroken() + (char) byteOrBroken();
        if (!two.equals("\r\n") && !two.equals("--")) {
            throw new Broken("neither a part nor the end");
        }
        return two.equals("\r\n");
    }

    /** The lines up to the empty one. */
    private String header() throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        String end = "\r\n\r\n";
        header.writeBytes("\r\n".getBytes(StandardCharsets.ISO_8859_1));
        int fits = 2;
        while (fits < end.length()) {
            int one = byteOrBroken();
            header.write(one);
            fits = one == end.charAt(fits) ? fits + 1 : one == '\r' ? 1 : 0;
            if (header.size() > MOST_HEADER) {
                throw new Broken("a header without an end");
            }
        }
        return header.toString(StandardCharsets.UTF_8);
    }

    private int byteOrBroken() throws IOException {
        if (next == filled) {
            filled = body.read(buffer);
            next = 0;
            read += Math.max(0, filled);
            if (filled <= 0 || read > MOST_BYTES) {
                throw new Broken(filled <= 0 ? "it ends too early" : "too much");
            }
        }
        return buffer[next++] & 0xFF;
    }

    /** As browsers write what would end the header. */
    private static String unescaped(String text) {
        return text.replace("%22", "\"").replaceAll("(?i)%0D|%0A", " ");
    }
}
