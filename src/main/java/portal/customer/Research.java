package portal.customer;

import portal.platform.Refusal;

/**
 * What a person tells for research only. Without their yes there is nothing of it.
 *
 * @param allowed    whether they said yes to research
 * @param occupation what they do, null for none
 * @param place      where they use energy and water, such as at home or in a workshop; null for none
 */
public record Research(boolean allowed, String occupation, String place) {

    public static final int MAX_OCCUPATION = 100;
    public static final int MAX_PLACE = 200;

    /** @throws Refusal when it cannot be stored */
    public Research {
        occupation = allowed ? Text.optional("occupation", occupation, MAX_OCCUPATION) : null;
        place = allowed ? Text.optional("place", place, MAX_PLACE) : null;
    }

    public static Research refused() {
        return new Research(false, null, null);
    }

    /** Values do not belong in logs. */
    @Override
    public String toString() {
        return "Research[" + allowed + "]";
    }
}
