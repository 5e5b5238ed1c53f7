package portal.exchange;

/** RUNNING while lines are taken; DONE at the end, problems or not; FAILED when it could not go on. {@code import_state.*} in the bundle. */
public enum ImportState {
    RUNNING, DONE, FAILED
}
