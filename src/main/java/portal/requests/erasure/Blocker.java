package portal.requests.erasure;

/** Something that staff will have to settle before a deletion. @param words key of the bundle; @param account number as people read it */
public record Blocker(String words, String account, long amountMinor, String currency) {
}
