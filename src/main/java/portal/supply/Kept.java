package portal.supply;

import portal.census.DataClass;

/** What outlives its holder because the law says so, and how it is found. */
enum Kept {
    BILLS(DataClass.BILLING, "Bill", "issuedOn", ""),
    PAYMENTS(DataClass.PAYMENT, "Payment", "paidOn", ", x.brand = NULL, x.last4 = NULL");

    final DataClass dataClass;
    final String entity;
    final String day;
    final String forgotten;

    Kept(DataClass dataClass, String entity, String day, String forgotten) {
        this.dataClass = dataClass;
        this.entity = entity;
        this.day = day;
        this.forgotten = forgotten;
    }

    String from() {
        return "FROM " + entity + " x" + where();
    }

    String where() {
        return " WHERE x.accountId IN :all AND x.restrictedOn IS NULL";
    }
}
