package portal.preferences;

/**
 * Something we mail about, as the operator pack describes it.
 *
 * @param wording the words of the switch, recorded with each choice
 */
public record Topic(String code, Kind kind, String name, String about, String wording, boolean mandatory) {

    /** Characters of a code; the column quotes it. */
    public static final int CODE_LENGTH = 20;

    /** What a topic carries. Only PROMO and SURVEY come with an unsubscribe link in any case. */
    public enum Kind {
        SERVICE, PRODUCT_CRITICAL, PROMO, SURVEY
    }

    Topic named(String names) {
        return new Topic(code, kind, names, about, wording, mandatory);
    }

    /** Whether it is about the service and holds no advertising. */
    public boolean isService() {
        return kind == Kind.SERVICE;
    }
}
