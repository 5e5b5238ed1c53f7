package portal.requests;

import java.util.Arrays;
import java.util.List;

/** What a person can ask for; {@code request_kind.*} in the bundle. */
public enum RequestKind {

    /**
     * Access and a copy in one (GDPR article 15): what is held, why, where it came from, who got it and how long it is kept; made by a job. Asked
     * for in the portal nobody has to decide; asked for otherwise staff check who asks. Two kinds would be two words for one answer.
     */
    COPY(Way.BY_ITSELF),
    /** The erasure of the person: staff decide, then the person has time to change their mind. */
    DELETE(Way.DECIDED),
    /** The correction of a value that the person may not change alone: staff decide, and a yes is done at once. */
    CORRECT(Way.DECIDED),
    /** Stops all but mandatory mail, at once. */
    PAUSE(Way.AT_ONCE),
    /** Ends a pause, at once. */
    RESUME(Way.AT_ONCE),
    /** The data is kept but not used while something is settled (GDPR article 18). A yes is done at once and told to those who got it. */
    RESTRICT(Way.ANSWERED),
    /** The person does not want their data used for something (GDPR article 21). A yes ends all that is not needed for the service. */
    OBJECT(Way.ANSWERED),
    /** Something is missing that the person cannot add themselves. */
    SUPPLEMENT(Way.ANSWERED),
    /** Who got the data, beyond what the portal lists. */
    RECIPIENTS(Way.ANSWERED),
    /** Any other question about the person's data or the policy. */
    ENQUIRY(Way.ANSWERED);

    private enum Way {
        BY_ITSELF, AT_ONCE, DECIDED, ANSWERED
    }

    private final Way way;

    RequestKind(Way way) {
        this.way = way;
    }

    /** Whether a person of the operator must say yes or no. */
    public boolean isDecided() {
        return way == Way.DECIDED || way == Way.ANSWERED;
    }

    /** Whether its person asks it in words and reads the answer in words. */
    public boolean isAnswered() {
        return way == Way.ANSWERED;
    }

    /** Whether it is about several things that can be decided one by one. */
    public boolean isItemised() {
        return this == COPY || this == DELETE || this == OBJECT;
    }

    /** Whether nobody could answer it without words. */
    public boolean needsWords() {
        return this == CORRECT || this == SUPPLEMENT || this == ENQUIRY;
    }

    /** Whether its person may say something with it. */
    public boolean takesWords() {
        return needsWords() || isAnswered();
    }

    /** Whether an unattended browser must not ask it. */
    public boolean isRisky() {
        return this == RESTRICT;
    }

    /** Whether asking is all there is to it. */
    public boolean isDoneAtOnce() {
        return way == Way.AT_ONCE;
    }

    /** Whether it may begin although nobody decided. */
    boolean startsItself() {
        return way == Way.BY_ITSELF;
    }

    /** Those that a person asks in words. */
    public static List<RequestKind> asked() {
        return Arrays.stream(values()).filter(RequestKind::isAnswered).toList();
    }

    /** Those that staff can enter for a person; a correction needs its value and has a page of its own. */
    public static List<RequestKind> entered() {
        return Arrays.stream(values()).filter(kind -> kind != CORRECT).toList();
    }
}
