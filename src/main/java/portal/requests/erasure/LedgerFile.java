package portal.requests.erasure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The erasure ledger as a file that is only ever added to: one line an erasure, on the disk before the database commits it, each bound to
 * the one before it. A last line without its end was cut off by a crash before anything was committed; it is passed over and closed.
 */
final class LedgerFile {

    private static final Object ONE_AT_A_TIME = new Object();
    private static final char END = '\n';

    private final Path file;
    private final UnaryOperator<String> keyedHash;

    /** The file is not what was written into it. */
    static final class Damaged extends RuntimeException {
        Damaged(int line) {
            super("line " + line, null, false, false);
        }
    }

    LedgerFile(Path file, UnaryOperator<String> keyedHash) {
        this.file = file;
        this.keyedHash = keyedHash;
    }

    /** Adds a line and returns once the disk has it. */
    LedgerEntry add(LedgerEntry.Kind kind, Instant at, String reference, String subject) {
        synchronized (ONE_AT_A_TIME) {
            try {
                Files.createDirectories(file.getParent());
                try (FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
                        var alone = channel.lock()) {
                    List<LedgerEntry> before = all();
                    String last = before.isEmpty() ? "" : before.get(before.size() - 1).hash();
                    LedgerEntry entry = new LedgerEntry(kind, at, reference, subject, keyedHash.apply(last + LedgerEntry.body(kind, at, reference, subject)));
                    channel.position(wholeLines());
                    channel.truncate(channel.position());
                    ByteBuffer line = ByteBuffer.wrap((entry.line() + END).getBytes(StandardCharsets.UTF_8));
                    while (line.hasRemaining()) {
                        channel.write(line);
                    }
                    channel.force(true);
                    return entry;
                }
            } catch (IOException unusable) {
                throw new UncheckedIOException("The erasure ledger cannot be written", unusable);
            }
        }
    }

    /** Every line from the first. @throws Damaged at the first that does not follow from the one before */
    List<LedgerEntry> all() {
        List<LedgerEntry> entries = new ArrayList<>();
        String last = "";
        for (String line : lines()) {
            try {
                LedgerEntry entry = LedgerEntry.parse(line);
                if (!keyedHash.apply(last + entry.body()).equals(entry.hash())) {
                    throw new Damaged(entries.size() + 1);
                }
                entries.add(entry);
                last = entry.hash();
            } catch (IllegalArgumentException | DateTimeException notOurs) {
                throw new Damaged(entries.size() + 1);
            }
        }
        return entries;
    }

    /** The erasures that came about, or about which nobody said otherwise. */
    List<LedgerEntry> erasures() {
        List<LedgerEntry> all = all();
        Set<String> voided = all.stream().filter(entry -> entry.kind() == LedgerEntry.Kind.VOID).map(LedgerEntry::reference).collect(Collectors.toSet());
        return all.stream().filter(entry -> entry.kind().isGone() && !voided.contains(entry.hash())).toList();
    }

    private List<String> lines() {
        String whole = text();
        return whole.substring(0, whole.lastIndexOf(END) + 1).lines().toList();
    }

    private long wholeLines() {
        String whole = text();
        return whole.substring(0, whole.lastIndexOf(END) + 1).getBytes(StandardCharsets.UTF_8).length;
    }

    private String text() {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The erasure ledger cannot be read", unreadable);
        }
    }
}
