package portal.requests;

/**
 * A yes or a no to one of the things that a request is about.
 *
 * @param item   its code: of a copy the name of a subject, of a deletion of a class of data, of an objection of a use
 * @param reason why it is refused; null for a yes
 * @param words  what its person reads beside the reason; null for a yes
 */
public record ItemDecision(String item, RefusalReason reason, String words) {

    /** @throws portal.platform.Refusal at the field {@code words-ITEM} for a no without words */
    public ItemDecision {
        words = reason == null ? null : Decision.checked("words-" + item, words);
    }

    public static ItemDecision yes(String item) {
        return new ItemDecision(item, null, null);
    }

    public boolean isGranted() {
        return reason == null;
    }

    /** Key of the bundle with what it is called. */
    public String called(RequestKind kind) {
        return switch (kind) {
            case COPY -> "copy_subject." + item;
            case DELETE -> isRest() ? "request_item.REST" : "data_class." + item;
            default -> "request_item." + item;
        };
    }

    private boolean isRest() {
        return item.equals(REST);
    }

    /** Of a deletion: everything that a customer cannot be without. */
    public static final String REST = "REST";

    /** Words do not belong in logs. */
    @Override
    public String toString() {
        return "ItemDecision[" + item + ", " + reason + "]";
    }
}
