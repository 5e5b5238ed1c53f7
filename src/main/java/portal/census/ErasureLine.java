package portal.census;

import java.time.LocalDate;

/**
 * What an erasure does with one class of data.
 *
 * @param dataClass which class
 * @param action    deleted, anonymised or kept
 * @param count     rows concerned
 * @param keepUntil last day it is kept, null unless the action is KEEP
 * @param reason    key of the bundle with the reason it is kept, null unless the action is KEEP
 */
public record ErasureLine(DataClass dataClass, EraseAction action, long count, LocalDate keepUntil, String reason) {

    public static ErasureLine deleted(DataClass dataClass, long count) {
        return new ErasureLine(dataClass, EraseAction.DELETE, count, null, null);
    }

    public static ErasureLine anonymised(DataClass dataClass, long count) {
        return new ErasureLine(dataClass, EraseAction.ANONYMISE, count, null, null);
    }

    public static ErasureLine kept(DataClass dataClass, long count, LocalDate until, String reason) {
        return new ErasureLine(dataClass, EraseAction.KEEP, count, until, reason);
    }
}
