package portal.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import portal.platform.Clock;
import portal.vault.Place;
import portal.vault.Unreadable;
import portal.vault.Vault;

/** Writes tickets that nobody can read, change or make, and reads them back. */
@ApplicationScoped
class Tickets {

    private static final Place PLACE = new Place("registration", "ticket", "form");
    private static final int LONGEST = 500;

    @Inject Vault vault;
    @Inject Clock clock;

    String write(Long account, Long customer) {
        Ticket ticket = new Ticket(account, customer, clock.now().plus(Ticket.LIFE));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(vault.seal(ticket.written().getBytes(StandardCharsets.UTF_8), PLACE));
    }

    /** Empty for nonsense and for a ticket whose time is over. */
    Optional<Ticket> read(String sealed) {
        if (sealed == null || sealed.isEmpty() || sealed.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(Ticket.read(vault.open(Base64.getUrlDecoder().decode(sealed), PLACE)))
                    .filter(ticket -> ticket.isGood(clock.now()));
        } catch (IllegalArgumentException | Unreadable nonsense) {
            return Optional.empty();
        }
    }
}
