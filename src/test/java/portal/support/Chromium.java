package portal.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a Chromium for the browser tests: {@code CHROMIUM} in the environment, or one that is installed, or the Debian package, which it
 * installs when it may. Otherwise it says how.
 */
final class Chromium {

    private static final List<String> NAMES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:/Program Files/Google/Chrome/Application/chrome.exe");

    private Chromium() {
    }

    static Path find() {
        return installed().or(() -> {
            install();
            return installed();
        }).orElseThrow(() -> new IllegalStateException("The browser tests need Chromium or Chrome. Install it (Debian, Ubuntu: "
                + "sudo apt-get install chromium) or name its executable in the environment variable CHROMIUM."));
    }

    private static Optional<Path> installed() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), NAMES.stream())
                .map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static void install() {
        if (root() && Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            run("apt-get", "update", "-q");
            run("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium", "fonts-dejavu-core", "openssl");
        }
    }

    static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            builder.start().waitFor();
        } catch (IOException notInstalled) {
            throw new IllegalStateException(notInstalled);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
