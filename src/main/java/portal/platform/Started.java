package portal.platform;

/**
 * The database is migrated and the portal is about to serve. Observed, in order of priority, by features that must prepare something:
 * below 1000 what is always needed (keys, policy versions), from 2000 the demo.
 */
public record Started() {
}
