package portal.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;

/**
 * One key set in one file that only its owner can read. A file is never seen half written, and two nodes that start together for the
 * first time end up with the same keys: whoever holds the folder's lock creates the file, the other finds it.
 */
final class KeyFile {

    private static final Object ONE_AT_A_TIME = new Object();

    private final Path file;
    private final Parameters kind;

    KeyFile(Path file, Parameters kind) {
        this.file = file;
        this.kind = kind;
    }

    /** What tells one state of the file from the next, without reading it. */
    record Stamp(long modified, long size) {
    }

    Stamp stamp() throws IOException {
        return new Stamp(Files.getLastModifiedTime(file).toMillis(), Files.size(file));
    }

    void createIfAbsent() throws GeneralSecurityException, IOException {
        if (!Files.exists(file)) {
            alone(() -> {
                if (!Files.exists(file)) {
                    write(KeysetHandle.generateNew(kind));
                }
                return null;
            });
        }
    }

    KeysetHandle read() throws GeneralSecurityException, IOException {
        return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
    }

    /** Adds a key and makes it the one that seals; the others go on opening. Returns how many keys there are now. */
    int rotate() throws GeneralSecurityException, IOException {
        return alone(() -> {
            KeysetHandle more = KeysetHandle.newBuilder(read())
                    .addEntry(KeysetHandle.generateEntryFromParameters(kind).withRandomId().makePrimary()).build();
            write(more);
            return more.size();
        });
    }

    private void write(KeysetHandle keys) throws GeneralSecurityException, IOException {
        String text = TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
        Path fresh = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new", ownerOnly("rw-------"));
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What needs the folder for itself. */
    private interface Work<T> {
        T run() throws GeneralSecurityException, IOException;
    }

    /** One thread of one process at a time, whatever the number of nodes that share the folder. */
    private <T> T alone(Work<T> work) throws GeneralSecurityException, IOException {
        synchronized (ONE_AT_A_TIME) {
            if (!Files.exists(file.getParent())) {
                Files.createDirectories(file.getParent(), ownerOnly("rwx------"));
            }
            try (FileChannel lock = FileChannel.open(file.resolveSibling("lock"),
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), ownerOnly("rw-------"))) {
                lock.lock();
                return work.run();
            }
        }
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }
}
