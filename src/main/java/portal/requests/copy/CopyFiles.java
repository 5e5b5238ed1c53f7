package portal.requests.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import portal.platform.Settings;
import portal.vault.Place;
import portal.vault.Vault;

/**
 * The folder of copies, in the making and made: {@code REFERENCE.part-3} and {@code REFERENCE.zip}, each sealed. A file takes its name
 * only when it is complete, so a crash leaves nothing that looks finished. With several nodes the folder must be one they share.
 */
@ApplicationScoped
class CopyFiles {

    private static final String UNFINISHED = ".unfinished";

    @Inject Settings settings;
    @Inject Vault vault;

    static String zip(String reference) {
        return reference + ".zip";
    }

    static String part(String reference, int number) {
        return reference + ".part-" + number;
    }

    /** Something that writes a whole file. */
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    void write(String name, Content content) throws IOException {
        publish(draft(name, content));
    }

    /** A whole file that does not have its name yet. */
    record Draft(Path file, String name) {
    }

    /** Writes a whole file beside its place, where no other node that makes the same can touch it. */
    Draft draft(String name, Content content) throws IOException {
        Path unfinished = folder().resolve(name + "." + UUID.randomUUID() + UNFINISHED);
        try (OutputStream out = vault.sealing(unfinished, place(name))) {
            content.to(out);
        }
        return new Draft(unfinished, name);
    }

    void publish(Draft draft) throws IOException {
        Files.move(draft.file(), folder().resolve(draft.name()), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    InputStream open(String name) throws IOException {
        return vault.opening(folder().resolve(name), place(name));
    }

    boolean has(String name) throws IOException {
        return Files.exists(folder().resolve(name));
    }

    /** Whether a file may stay. */
    interface Rule {
        boolean keeps(String reference, String name);
    }

    /** Destroys every file that the rule does not keep. Returns how many. */
    int destroyUnless(Rule rule) throws IOException {
        int destroyed = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder())) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (!rule.keeps(name.substring(0, Math.max(0, name.indexOf('.'))), name)) {
                    destroyed += Files.deleteIfExists(file) ? 1 : 0;
                }
            }
        }
        return destroyed;
    }

    private Path folder() throws IOException {
        return Files.createDirectories(settings.data().resolve("copies"));
    }

    private static Place place(String name) {
        return new Place("copy_package", "file", name);
    }
}
