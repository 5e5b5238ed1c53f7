package portal.supply;

/** How an amount was found: read from the meter, or estimated until the next reading; {@code quality.*} in the bundle. */
public enum Quality {
    READ, ESTIMATED
}
