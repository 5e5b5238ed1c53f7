package portal.supply;

/** A meter of an account. Public because a query makes it. */
public record MountedMeter(long account, Fuel fuel, String serial) {
}
