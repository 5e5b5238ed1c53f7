package portal.support;

import static org.awaitility.Awaitility.await;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The local mailbox of the running demo, as its /dev/mail.json shows it, newest first. */
public final class Mails {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Mails() {
    }

    /** One mail as it was sent. */
    public record Mail(String to, String subject, String text, String html, Object headers) {

        /** The first link in the text that contains this. */
        public String link(String part) {
            Matcher links = Pattern.compile("https?://\\S+").matcher(text);
            while (links.find()) {
                if (links.group().contains(part)) {
                    return links.group();
                }
            }
            throw new AssertionError("No link with " + part + " in:\n" + text);
        }
    }

    /** Waits for a mail to this address whose subject contains this. */
    public static Mail to(String address, String subject) {
        return await().atMost(PATIENCE).pollInterval(Duration.ofMillis(300))
                .until(() -> allTo(address).stream().filter(mail -> mail.subject().contains(subject)).findFirst(),
                        Optional::isPresent).orElseThrow();
    }

    public static List<Mail> allTo(String address) {
        try {
            HttpResponse<String> answer = Http.CLIENT.send(
                    HttpRequest.newBuilder(URI.create(RunningPortal.get().address() + "/dev/mail.json")).header("To", address).build(),
                    HttpResponse.BodyHandlers.ofString());
            return List.of(new Gson().fromJson(answer.body(), Mail[].class));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
