package portal.requests;

/** Why staff said no; the customer reads {@code refusal_reason.*} and, under it, the words that staff wrote for them. */
public enum RefusalReason {
    NOT_THE_PERSON, BALANCE_DUE, SUPPLY_ACTIVE, DISPUTE_OPEN, LAW_REQUIRES, ALREADY_DONE, OTHER
}
