package bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** A mail server (RFC 5321, the least of it) that takes everything, keeps the numbers of letters and counts how often each came. */
final class Sink implements AutoCloseable {

    private final Map<String, Integer> times = new ConcurrentHashMap<>();
    final AtomicLong letters = new AtomicLong();
    final AtomicLong bytes = new AtomicLong();
    private final ServerSocket door;

    Sink() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread doorman = new Thread(this::welcome, "sink");
        doorman.setDaemon(true);
        doorman.start();
    }

    int port() {
        return door.getLocalPort();
    }

    /** How many letters came more than once, by their Message-ID. */
    long twice() {
        return times.values().stream().filter(often -> often > 1).count();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket line = door.accept();
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
            say(out, "220 sink");
            for (String said = in.readLine(); said != null; said = in.readLine()) {
                String verb = said.length() < 4 ? said : said.substring(0, 4).toUpperCase(java.util.Locale.ROOT);
                switch (verb) {
                    case "DATA" -> {
                        say(out, "354 go on");
                        read(in);
                        letters.incrementAndGet();
                        say(out, "250 taken");
                    }
                    case "QUIT" -> {
                        say(out, "221 bye");
                        return;
                    }
                    default -> say(out, "250 ok");
                }
            }
        } catch (IOException gone) {
            // The portal was killed; what it had said until then is counted.
        }
    }

    private void read(BufferedReader in) throws IOException {
        for (String text = in.readLine(); !".".equals(text); text = in.readLine()) {
            if (text == null) {
                throw new IOException("cut off within a letter");
            }
            bytes.addAndGet(text.length() + 2L);
            if (text.startsWith("Message-ID:")) {
                times.merge(text, 1, Integer::sum);
            }
        }
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write((words + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
