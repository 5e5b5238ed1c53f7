package portal.vault;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.concurrent.TimeUnit;

/**
 * The ready-to-use form of one key file. Parsed once; after that a use costs one comparison, and once a second a look at the file's
 * date, so that a rotation by another process is followed without a restart.
 */
final class Keys<P> {

    private static final long LOOK_EVERY = TimeUnit.SECONDS.toNanos(1);

    private final KeyFile file;
    private final Form<P> form;
    private volatile Loaded<P> loaded;

    private record Loaded<P>(P primitive, KeyFile.Stamp stamp, long lookedAt) {
    }

    /** What is made of a key set. */
    interface Form<P> {
        P of(KeysetHandle keys) throws GeneralSecurityException;
    }

    Keys(KeyFile file, Class<P> type) {
        this(file, keys -> keys.getPrimitive(RegistryConfiguration.get(), type));
    }

    Keys(KeyFile file, Form<P> form) {
        this.file = file;
        this.form = form;
    }

    void open() {
        try {
            file.createIfAbsent();
            load(file.stamp());
        } catch (GeneralSecurityException | IOException broken) {
            throw new IllegalStateException("The keys cannot be used: " + broken.getClass().getSimpleName(), broken);
        }
    }

    P get() {
        Loaded<P> now = loaded;
        if (System.nanoTime() - now.lookedAt() < LOOK_EVERY) {
            return now.primitive();
        }
        refresh();
        return loaded.primitive();
    }

    /** Looks at the file at once. Returns whether there were new keys in it. */
    synchronized boolean refresh() {
        try {
            KeyFile.Stamp stamp = file.stamp();
            if (!stamp.equals(loaded.stamp())) {
                load(stamp);
                return true;
            }
            loaded = new Loaded<>(loaded.primitive(), stamp, System.nanoTime());
            return false;
        } catch (IOException unreachable) {
            throw new UncheckedIOException("The keys cannot be read", unreachable);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("The keys cannot be used", broken);
        }
    }

    int rotate() {
        try {
            int size = file.rotate();
            refresh();
            return size;
        } catch (GeneralSecurityException | IOException broken) {
            throw new IllegalStateException("The keys cannot be rotated", broken);
        }
    }

    private void load(KeyFile.Stamp stamp) throws GeneralSecurityException, IOException {
        loaded = new Loaded<>(form.of(file.read()), stamp, System.nanoTime());
    }
}
