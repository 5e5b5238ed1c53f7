package portal.support.cases;

/** What a case is about; {@code case_topic.*} in the bundle. */
public enum CaseTopic {
    BILL, METER, SUPPLY, MOVING, PRODUCT, ORDER, DATA, OTHER
}
