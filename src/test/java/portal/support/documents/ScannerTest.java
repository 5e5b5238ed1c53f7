package portal.support.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portal.platform.Refusal;

/** Talks to somebody who speaks as clamd does. */
class ScannerTest {

    private static final byte[] LARGE = new byte[200_000];

    private ServerSocket daemon;

    @BeforeEach
    void listen() throws IOException {
        Arrays.fill(LARGE, (byte) 'x');
        daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws IOException {
        daemon.close();
    }

    private String place() {
        return "localhost:" + daemon.getLocalPort();
    }

    /** Takes one file, gives this answer, and tells what it took. */
    private CompletableFuture<byte[]> answering(String answer) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket asked = daemon.accept()) {
                DataInputStream in = new DataInputStream(asked.getInputStream());
                assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
                ByteArrayOutputStream taken = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    taken.writeBytes(in.readNBytes(length));
                }
                asked.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                return taken.toByteArray();
            } catch (IOException broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    @Test
    void it_sees_every_byte_and_says_that_there_is_nothing_in_it() throws ExecutionException, InterruptedException, TimeoutException {
        CompletableFuture<byte[]> taken = answering("stream: OK\0");

        assertThat(Scanner.scan(place(), "document", LARGE)).isEqualTo(Scan.CLEAN);
        assertThat(taken.get(5, TimeUnit.SECONDS)).isEqualTo(LARGE);
    }

    @Test
    void what_it_finds_something_in_is_refused() {
        answering("stream: Eicar-Signature FOUND\0");

        assertThat(refusal().key()).isEqualTo("document.malware");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSTREAM size limit exceeded. ERROR\0", "", "OK\0", "stream: OK, maybe\0"})
    void whatever_is_not_a_yes_is_refused(String answer) {
        answering(answer);

        assertThat(refusal().key()).isEqualTo("document.scan_failed");
    }

    @Test
    void one_that_is_set_and_not_there_refuses() throws IOException {
        daemon.close();

        assertThat(refusal().key()).isEqualTo("document.scan_failed");
        assertThat(refusal().field()).isEqualTo("document");
    }

    @Test
    void without_one_it_is_said_that_nobody_looked() {
        assertThat(Scanner.scan("", "document", LARGE)).isEqualTo(Scan.NOT_SCANNED);
    }

    private Refusal refusal() {
        return catchThrowableOfType(() -> Scanner.scan(place(), "document", LARGE), Refusal.class);
    }
}
