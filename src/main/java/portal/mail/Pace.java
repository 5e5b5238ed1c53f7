package portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import portal.platform.Settings;

/**
 * Mailings reach one domain no faster than {@code PORTAL_SMTP_PACE} letters a second and node, because large mailbox providers hold back who
 * floods them. Whoever has the patience to wait for a turn has it, and nobody else may take it; letters to one person never wait here.
 */
@ApplicationScoped
class Pace {

    private static final int MANY_DOMAINS = 10_000;

    @Inject Settings settings;

    private final Map<String, Long> free = new HashMap<>();

    /** How long this letter has to wait, zero when it may go now. Its turn is kept for it unless that is longer than the patience. */
    Duration waitFor(Taken letter, Duration patience) {
        int aSecond = settings.number("portal.smtp.pace");
        return aSecond <= 0 || !letter.bulk() ? Duration.ZERO : turn(letter.domain(), TimeUnit.SECONDS.toNanos(1) / aSecond, System.nanoTime(), patience);
    }

    synchronized Duration turn(String domain, long between, long now, Duration patience) {
        if (free.size() > MANY_DOMAINS) {
            free.values().removeIf(turn -> turn - now < 0);
        }
        long turn = free.getOrDefault(domain, now);
        if (turn - now < 0) {
            turn = now;
        }
        if (turn - now <= patience.toNanos()) {
            free.put(domain, turn + between);
        }
        return Duration.ofNanos(turn - now);
    }
}
