package portal.requests;

import java.util.Arrays;
import java.util.List;

/** Why staff said no; the customer reads {@code refusal_reason.*} and, under it, the words that staff wrote for them. */
public enum RefusalReason {
    NOT_THE_PERSON, BALANCE_DUE, SUPPLY_ACTIVE, DISPUTE_OPEN, LAW_REQUIRES, VALUE_IS_RIGHT, NOT_SHOWN, ALREADY_DONE, RIGHTS_OF_OTHERS, NOT_HELD, OTHER;

    /** Those that can be meant of a kind of request. */
    public static List<RefusalReason> of(RequestKind kind) {
        if (kind.isAnswered() || kind == RequestKind.COPY) {
            return List.of(NOT_THE_PERSON, NOT_HELD, RIGHTS_OF_OTHERS, LAW_REQUIRES, ALREADY_DONE, OTHER);
        }
        return kind == RequestKind.CORRECT ? List.of(VALUE_IS_RIGHT, NOT_SHOWN, NOT_THE_PERSON, ALREADY_DONE, OTHER)
                : Arrays.stream(values()).filter(reason -> reason != VALUE_IS_RIGHT && reason != NOT_SHOWN && reason != RIGHTS_OF_OTHERS && reason != NOT_HELD).toList();
    }
}
