package portal.support.documents;

/** What a document is for; {@code document_kind.*} in the bundle. */
public enum DocumentKind {
    /** Sent by itself, because we asked for it. */
    SENT,
    /** Part of a case. */
    CASE,
    /** Shows that a correction is right. */
    EVIDENCE
}
