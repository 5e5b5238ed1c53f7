package portal.requests.copy;

/** What a copy can be written as, as the page offers it. */
public enum CopyFormat {
    PAGE, PDF, JSON, CSV, GREEN_BUTTON, FILES;

    /** Which a file of a feature belongs to, by its path. */
    static CopyFormat of(String path) {
        return path.startsWith("greenbutton/") ? GREEN_BUTTON : path.endsWith(".json") ? JSON : FILES;
    }
}
