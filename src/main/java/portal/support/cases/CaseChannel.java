package portal.support.cases;

/** The way something was said; {@code case_channel.*} in the bundle. */
public enum CaseChannel {
    PORTAL, PHONE, EMAIL, IN_PERSON, PAPER
}
