package portal.supply.usage;

import java.time.LocalDate;

/** What tells one block from all others. */
record BlockKey(long usagePoint, LocalDate month, Flow flow) {
}
