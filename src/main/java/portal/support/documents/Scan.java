package portal.support.documents;

/** Whether a scanner has looked for malware; {@code document_scan.*} in the bundle. What it found anything in is never stored. */
public enum Scan {
    CLEAN,
    /** No scanner is set up. */
    NOT_SCANNED
}
