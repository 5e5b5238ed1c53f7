package portal.requests.erasure;

/** What can stand in the way of a deletion, what its person reads about it, and where they go to settle it. */
enum Obstacle {

    HOLD("delete.blocker_hold", "delete.settle_hold", "/contact", "delete.link_contact", true),
    HOLD_UNTIL("delete.blocker_hold_until", "delete.settle_hold", "/contact", "delete.link_contact", true),
    BOOKS_HELD("delete.blocker_books", "delete.settle_books", "/contact", "delete.link_contact", false),
    CORRECTION("delete.blocker_correction", "delete.settle_correction", "/account/requests", "delete.link_requests", true),
    BILL_CASE("delete.blocker_case", "delete.settle_case", "/account/cases", "delete.link_cases", true),
    OWING("delete.blocker_owing", "delete.settle_owing", "/account/bills", "delete.link_bills", true),
    /** It is ours to pay; nobody waits for us. */
    CREDIT("delete.blocker_credit", "delete.settle_credit", "/account/details", "delete.link_details", false);

    private static final String WAITS = "request_waits.";

    private final String words;
    private final String settle;
    private final String link;
    private final String linkWords;
    private final boolean waits;

    Obstacle(String words, String settle, String link, String linkWords, boolean waits) {
        this.words = words;
        this.settle = settle;
        this.link = link;
        this.linkWords = linkWords;
        this.waits = waits;
    }

    String words() {
        return words;
    }

    String settle() {
        return settle;
    }

    String link() {
        return link;
    }

    String linkWords() {
        return linkWords;
    }

    boolean waits() {
        return waits;
    }

    /** Key of the sentence that the request itself carries while it waits. */
    String reason() {
        return WAITS + name();
    }
}
