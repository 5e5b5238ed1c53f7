package portal.supply;

import java.time.LocalDate;

/** How many rows of a class an erasure keeps, how many it deletes because the law's period is over, and the youngest day among them. */
record KeptRow(long kept, long outlived, LocalDate latest) {
}
