package portal.platform;

/** Lines that the launcher prints when the portal is ready. */
public interface StartBanner {

    /** The lines, each ended by a line feed; may be empty. */
    String text();
}
