package portal.supply;

/** What a registration is checked against: the postal codes on file for an account, and its holder; all but the id may be null. */
record AccountFacts(long accountId, String number, Long customerId, String supplyCode, String postalCode) {
}
