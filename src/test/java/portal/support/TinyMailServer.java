package portal.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server (RFC 5321, the least of it) for the portal that tests run in: while it is open, the outbox really sends. It takes everything but what it is told to refuse. */
public final class TinyMailServer implements AutoCloseable {

    /** The same each time: lines that the portal kept open lead there. */
    private static final AtomicInteger PORT = new AtomicInteger();

    private final List<Received> letters = new CopyOnWriteArrayList<>();
    private final Map<String, String> refused = new ConcurrentHashMap<>();
    private final List<Socket> lines = new CopyOnWriteArrayList<>();
    private final ServerSocket door;
    private final ChangedSettings settings;

    /** A letter as it came. @param text headers and parts */
    private record Received(String to, String text) {
    }

    public TinyMailServer(ChangedSettings settings) throws IOException {
        this.settings = settings;
        door = new ServerSocket();
        door.setReuseAddress(true);
        door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT.get()));
        PORT.set(door.getLocalPort());
        Thread doorman = new Thread(this::welcome, "tiny mail server");
        doorman.setDaemon(true);
        doorman.start();
        settings.say("portal.smtp.host", "127.0.0.1");
        settings.say("portal.smtp.port", String.valueOf(door.getLocalPort()));
        settings.say("portal.smtp.starttls", "false");
    }

    /** From now on it answers so to whoever names this address as a recipient. @param answer such as {@code 550 5.1.1 no such user} */
    public void refuses(String address, String answer) {
        refused.put(address.toLowerCase(Locale.ROOT), answer);
    }

    /** How often a letter came to an address. @param messageId with its angle brackets */
    public long times(String address, String messageId) {
        return letters.stream().filter(letter -> letter.to().equalsIgnoreCase(address) && letter.text().contains(messageId)).count();
    }

    /** What it says, headers and parts. */
    public String text(String address, String messageId) {
        return letters.stream().filter(letter -> letter.to().equalsIgnoreCase(address) && letter.text().contains(messageId)).findFirst().orElseThrow().text();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket line = door.accept();
                lines.add(line);
                Thread talk = new Thread(() -> talk(line));
                talk.setDaemon(true);
                talk.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket line) {
        try (line; BufferedReader in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.ISO_8859_1))) {
            OutputStream out = line.getOutputStream();
            say(out, "220 tiny");
            String to = "";
            for (String said = in.readLine(); said != null; said = in.readLine()) {
                String step = said.toUpperCase(Locale.ROOT);
                if (step.startsWith("RCPT")) {
                    to = said.replaceAll(".*<(.*)>.*", "$1");
                }
                if (step.startsWith("DATA")) {
                    say(out, "354 go on");
                    letters.add(new Received(to, read(in)));
                }
                String no = step.startsWith("RCPT") ? refused.get(to.toLowerCase(Locale.ROOT)) : null;
                say(out, no != null ? no : step.startsWith("QUIT") ? "221 bye" : "250 fine");
            }
        } catch (IOException gone) {
            if (!door.isClosed()) {
                throw new IllegalStateException(gone);
            }
        }
    }

    private static String read(BufferedReader in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                throw new IOException("cut off within a letter");
            }
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write((words + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        settings.asTheyWere();
        door.close();
        for (Socket line : lines) {
            line.close();
        }
    }
}
