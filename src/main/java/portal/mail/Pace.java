package portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import portal.platform.Clock;
import portal.platform.Settings;

/**
 * Mailings reach one domain no faster than {@code PORTAL_SMTP_PACE} letters a second, from all nodes together, because large mailbox providers hold
 * back who floods them. A node takes a few turns at once and gives them to its letters. Whoever has the patience to wait for a turn has it, and
 * nobody else may take it; letters to one person never wait here.
 */
@ApplicationScoped
class Pace {

    private static final int MANY_DOMAINS = 10_000;
    /** A node that goes away wastes at most this part of a second of turns. */
    private static final int BLOCKS_A_SECOND = 5;

    @Inject Settings settings;
    @Inject Delivery delivery;
    @Inject Clock clock;

    private final Map<String, Block> blocks = new HashMap<>();

    /** Turns that this node has. @param next the first that is free @param end after the last */
    private record Block(long next, long end) {
    }

    /** How long this letter has to wait, zero when it may go now. Its turn is kept for it unless that is longer than the patience. */
    Duration waitFor(Taken letter, Duration patience) {
        int aSecond = settings.number("portal.smtp.pace");
        return aSecond <= 0 || !letter.bulk() ? Duration.ZERO
                : turn(letter.domain(), aSecond, ChronoUnit.MICROS.between(Instant.EPOCH, clock.now()), TimeUnit.NANOSECONDS.toMicros(patience.toNanos()));
    }

    /** @param now in microseconds, as the patience */
    synchronized Duration turn(String domain, int aSecond, long now, long patience) {
        long between = TimeUnit.SECONDS.toMicros(1) / aSecond;
        Block block = blocks.get(domain);
        if (block == null || block.end() - between < Math.max(block.next(), now)) {
            long span = Math.max(1, aSecond / BLOCKS_A_SECOND) * between;
            long start = take(domain, now, now + patience, span);
            if (start - now > patience) {
                return Duration.of(start - now, ChronoUnit.MICROS);
            }
            block = new Block(start, start + span);
        }
        long turn = Math.max(block.next(), now);
        if (turn - now > patience) {
            return Duration.of(turn - now, ChronoUnit.MICROS);
        }
        if (blocks.size() > MANY_DOMAINS) {
            blocks.values().removeIf(old -> old.end() <= now);
        }
        blocks.put(domain, new Block(turn + between, block.end()));
        return Duration.of(turn - now, ChronoUnit.MICROS);
    }

    /** The first node at a domain may lose its row to another one, once. */
    private long take(String domain, long now, long latest, long span) {
        try {
            return delivery.takeTurns(domain, now, latest, span);
        } catch (RuntimeException another) {
            return delivery.takeTurns(domain, now, latest, span);
        }
    }
}
