package portal.supply.usage;

import java.time.ZonedDateTime;

/**
 * One bar of a picture.
 *
 * @param start  where it begins
 * @param total  what was used in it
 * @param before the same time of the year before
 */
public record Slice(ZonedDateTime start, Total total, Total before) {
}
