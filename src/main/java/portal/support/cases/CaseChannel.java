package portal.support.cases;

import portal.customer.Channel;

/** The way something was said; {@code case_channel.*} in the bundle. */
public enum CaseChannel {
    PORTAL(Channel.EMAIL), PHONE(Channel.PHONE), EMAIL(Channel.EMAIL), IN_PERSON(null), PAPER(Channel.POST);

    private final Channel pleases;

    CaseChannel(Channel pleases) {
        this.pleases = pleases;
    }

    /** Whether an answer by this way is what somebody with that preference asked for. A mail tells of what is in the portal; who comes to us chose to. */
    boolean pleases(Channel preferred) {
        return pleases == null || pleases == preferred;
    }
}
