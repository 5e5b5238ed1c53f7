package portal.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Types commands as people do who check what we gave them, with nothing of ours: {@code bash}, {@code sha256sum}, {@code openssl}. */
public final class Shell {

    private static final int PATIENCE_SECONDS = 60;

    private Shell() {
    }

    /** @param exit 0 when the command is content */
    public record Said(int exit, String words) {
    }

    /** Each line a command; it ends at the first that fails. Without OpenSSL nothing would be checked, so that fails too. */
    public static Said types(Path folder, String... commands) throws IOException {
        assertThat(Path.of("/usr/bin/openssl")).as("OpenSSL 3: apt-get install openssl").isExecutable();
        Path words = Files.createTempFile("shell", ".txt");
        Process bash = new ProcessBuilder("bash", "-e", "-c", String.join("\n", commands)).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(words.toFile()).start();
        try {
            assertThat(bash.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            return new Said(bash.exitValue(), Files.readString(words, StandardCharsets.UTF_8));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            Files.delete(words);
        }
    }
}
