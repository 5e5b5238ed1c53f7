package portal.supply;

import portal.census.DataClass;

/** What outlives its holder because the law says so, and how it is found. */
enum Kept {
    BILLS(DataClass.BILLING, "Bill", "issuedOn", "bill", "issued_on", ""),
    PAYMENTS(DataClass.PAYMENT, "Payment", "paidOn", "payment", "paid_on", ", x.brand = NULL, x.last4 = NULL");

    final DataClass dataClass;
    final String entity;
    final String day;
    final String table;
    final String dayColumn;
    final String forgotten;

    Kept(DataClass dataClass, String entity, String day, String table, String dayColumn, String forgotten) {
        this.dataClass = dataClass;
        this.entity = entity;
        this.day = day;
        this.table = table;
        this.dayColumn = dayColumn;
        this.forgotten = forgotten;
    }

    String from() {
        return "FROM " + entity + " x" + where();
    }

    String where() {
        return " WHERE x.accountId IN :all AND x.restrictedOn IS NULL";
    }
}
