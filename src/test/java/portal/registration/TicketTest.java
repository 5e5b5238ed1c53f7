package portal.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TicketTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void a_ticket_is_good_for_half_an_hour() {
        Ticket ticket = new Ticket(1L, 2L, NOON.plus(Ticket.LIFE));

        assertThat(ticket.isGood(NOON.plusSeconds(30 * 60 - 1))).isTrue();
        assertThat(ticket.isGood(NOON.plusSeconds(30 * 60))).isFalse();
    }

    @Test
    void it_is_read_as_it_was_written_with_and_without_a_holder() {
        Ticket held = new Ticket(Long.MAX_VALUE, 2L, NOON);
        Ticket free = new Ticket(1L, null, NOON);
        Ticket open = new Ticket(null, null, NOON);

        assertThat(Ticket.read(held.written())).isEqualTo(held);
        assertThat(Ticket.read(free.written())).isEqualTo(free);
        assertThat(Ticket.read(open.written())).isEqualTo(open);
    }
}
