package portal.support.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.logging.Logger;
import portal.platform.Refusal;
import portal.platform.Settings;

/**
 * Asks a malware scanner, if {@code PORTAL_SCAN} names one, in the words of clamd: {@code zINSTREAM}, the content in chunks with their
 * lengths before them, a length of nought, and then one line back. A scanner that does not answer in time has not said yes.
 */
@ApplicationScoped
class Scanner {

    private static final Logger LOG = Logger.getLogger(Scanner.class.getName());
    private static final int CONNECT_MILLIS = 5_000;
    private static final int ANSWER_MILLIS = 30_000;
    private static final int CHUNK = 64 * 1_024;
    private static final int LONGEST_ANSWER = 1_000;

    @Inject Settings settings;

    /** @throws Refusal when something was found, or the scanner is set and cannot be asked */
    Scan scan(String field, byte[] content) {
        return scan(settings.text("portal.scan"), field, content);
    }

    static Scan scan(String place, String field, byte[] content) {
        if (place.isEmpty()) {
            return Scan.NOT_SCANNED;
        }
        String answer = ask(place, field, content);
        if (answer.endsWith(" FOUND")) {
            throw Refusal.at(field, "document.malware");
        }
        if (!answer.equals("stream: OK")) {
            LOG.severe("The malware scanner did not say yes or no; the document was refused");
            throw Refusal.at(field, "document.scan_failed");
        }
        return Scan.CLEAN;
    }

    private static String ask(String place, String field, byte[] content) {
        int colon = place.lastIndexOf(':');
        try (Socket scanner = new Socket()) {
            scanner.connect(new InetSocketAddress(place.substring(0, colon), Integer.parseInt(place.substring(colon + 1))), CONNECT_MILLIS);
            scanner.setSoTimeout(ANSWER_MILLIS);
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(scanner.getOutputStream()));
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int at = 0; at < content.length; at += CHUNK) {
                int length = Math.min(CHUNK, content.length - at);
                out.writeInt(length);
                out.write(content, at, length);
            }
            out.writeInt(0);
            out.flush();
            return new String(scanner.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8).replaceAll("\0.*", "").strip();
        } catch (IOException unreachable) {
            LOG.severe(() -> "The malware scanner cannot be asked; the document was refused: " + unreachable.getClass().getSimpleName());
            throw Refusal.at(field, "document.scan_failed");
        }
    }
}
