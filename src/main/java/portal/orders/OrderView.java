package portal.orders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import portal.census.Census;
import portal.census.PersonalData;

/**
 * An order, for reading.
 *
 * @param shipTo  name and address, or null
 * @param contact or null
 * @param toldAt  when the billing system told what is held now
 */
public record OrderView(String reference, String number, OrderStatus status, LocalDate orderedOn, String shipTo, String contact,
        Instant toldAt, List<Line> lines) {

    /** What was ordered; {@code amountMinor} may be null. */
    public record Line(int place, String item, int quantity, Long amountMinor) {
    }

    /** What the census says of an order's address. */
    static PersonalData mark() {
        return Census.mark(Order.class, "orderedOn");
    }

    /** Values do not belong in logs. */
    @Override
    public String toString() {
        return "OrderView[" + reference + "]";
    }
}
