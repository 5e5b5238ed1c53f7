package portal.staff;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.platform.Refusal;

/**
 * Which classes of a customer's data somebody wants to see in the open, what for, and why in words. The customer reads the purpose and
 * the words.
 */
public record Look(Set<DataClass> classes, Purpose purpose, String reason) {

    /** What a look can be for; {@code look_purpose.*} in the bundle. */
    public static final List<Purpose> PURPOSES = List.of(Purpose.SUPPORT, Purpose.BILLING, Purpose.RIGHTS, Purpose.LEGAL, Purpose.SECURITY);
    /** A shorter reason tells the customer nothing. */
    public static final int SHORTEST_REASON = 10;
    public static final int LONGEST_REASON = 500;

    public Look {
        if (classes == null || classes.isEmpty()) {
            throw Refusal.at("classes", "staff_customer.classes_missing");
        }
        if (purpose == null || !PURPOSES.contains(purpose)) {
            throw Refusal.at("purpose", "staff_customer.purpose_missing");
        }
        reason = reason == null ? "" : reason.strip();
        if (reason.codePointCount(0, reason.length()) < SHORTEST_REASON) {
            throw Refusal.at("reason", "staff_customer.reason_short", SHORTEST_REASON);
        }
        if (reason.length() > LONGEST_REASON) {
            throw Refusal.at("reason", "staff_customer.reason_long", LONGEST_REASON);
        }
        classes = EnumSet.copyOf(classes);
    }

    /** Words about a person do not belong in logs. */
    @Override
    public String toString() {
        return "Look[" + classes + ", " + purpose + "]";
    }
}
