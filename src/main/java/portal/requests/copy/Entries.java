package portal.requests.copy;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import portal.census.CopyFile;

/** The files of an archive as they go in, each with the SHA-256 of what went in. */
final class Entries {

    private final ZipOutputStream zip;
    private final Instant made;
    private final Map<String, String> hashes = new LinkedHashMap<>();

    Entries(ZipOutputStream zip, Instant made) {
        this.zip = zip;
        this.made = made;
    }

    void add(String name, CopyFile.Content content) throws IOException {
        MessageDigest sha256 = sha256();
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(made.toEpochMilli());
        zip.putNextEntry(entry);
        try (OutputStream out = new DigestOutputStream(new KeptOpen(zip), sha256)) {
            content.writeTo(out);
        }
        zip.closeEntry();
        hashes.put(name, HexFormat.of().formatHex(sha256.digest()));
    }

    /** What {@code sha256sum -c} reads: a line for each file so far. */
    String manifest() {
        return hashes.entrySet().stream().map(file -> file.getValue() + "  " + file.getKey() + "\n").collect(Collectors.joining());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An entry is closed, the archive goes on. */
    private static final class KeptOpen extends FilterOutputStream {

        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
