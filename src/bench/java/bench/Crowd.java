package bench;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Many customers, made in the database from one of the demo: rows of the same shape, under numbers of their own. */
final class Crowd {

    private static final int AT_ONCE = 5_000;
    /** Row numbers above all that the portal makes, in the order of the customers. */
    private static final String BASE = "4611686018427387904";

    private final Database database;
    private final String account;
    private final String customer;
    private final String premises;

    Crowd(Database database) throws SQLException {
        this.database = database;
        account = database.value("SELECT account_id FROM bill GROUP BY account_id ORDER BY COUNT(*) DESC LIMIT 1");
        customer = database.value("SELECT customer_id FROM account_holder WHERE account_id = " + account);
        premises = database.value("SELECT premises_id FROM service_account WHERE id = " + account);
    }

    /** That many, each with a bill and a payment a month for that many years. */
    void add(int customers, int years) throws SQLException {
        String points = "t.usage_point_id IN (SELECT id FROM usage_point WHERE account_id = " + account + ")";
        String since = " AND t.%s >= CURRENT_DATE - INTERVAL " + years + " YEAR";
        for (int from = 1; from <= customers; from += AT_ONCE) {
            String some = "seq_" + from + "_to_" + Math.min(customers, from + AT_ONCE - 1);
            copy("premises", some, "t.id = " + premises, Map.of("number", numbered("number")));
            copy("customer", some, "t.id = " + customer, Map.of("reference", "CONCAT('Z', LPAD(s.seq, 11, '0'))",
                    "subject_key", "CONCAT('Z', LPAD(s.seq, 11, '0'))", "cis_number", numbered("cis_number")));
            copy("contact_point", some, "t.customer_id = " + customer, Map.of("customer_id", moved("customer_id")));
            copy("service_account", some, "t.id = " + account, Map.of("number", numbered("number"), "premises_id", moved("premises_id")));
            copy("account_holder", some, "t.account_id = " + account,
                    Map.of("customer_id", moved("customer_id"), "account_id", moved("account_id")));
            copy("usage_point", some, "t.account_id = " + account, Map.of("number", numbered("number"), "account_id", moved("account_id"),
                    "premises_id", moved("premises_id")));
            copy("meter", some, points, Map.of("serial", numbered("serial"), "usage_point_id", moved("usage_point_id")));
            copy("usage_summary", some, points + String.format(since, "period_start"), Map.of("usage_point_id", moved("usage_point_id")));
            copy("bill", some, "t.account_id = " + account + String.format(since, "issued_on"),
                    Map.of("number", numbered("number"), "account_id", moved("account_id")));
            copy("payment", some, "t.account_id = " + account + String.format(since, "paid_on"),
                    Map.of("number", numbered("number"), "account_id", moved("account_id")));
        }
        database.run("ANALYZE TABLE customer, contact_point, account_holder, service_account, premises, usage_point, meter, usage_summary, bill, payment");
    }

    private static String moved(String column) {
        return BASE + " + s.seq * 1099511627776 + t." + column + " % 1099511627776";
    }

    private static String numbered(String column) {
        return "CONCAT(LPAD(s.seq, 7, '0'), RIGHT(t." + column + ", 30))";
    }

    private void copy(String table, String some, String which, Map<String, String> others) throws SQLException {
        Map<String, String> columns = new LinkedHashMap<>();
        database.column("SELECT column_name FROM information_schema.columns WHERE table_schema = 'portal' AND table_name = '" + table + "'")
                .forEach(name -> columns.put(name, name.equals("id") ? moved("id") : others.getOrDefault(name, "t." + name)));
        database.run("INSERT INTO " + table + " (" + String.join(", ", columns.keySet()) + ") SELECT "
                + columns.values().stream().collect(Collectors.joining(", ")) + " FROM " + some + " s STRAIGHT_JOIN " + table + " t WHERE " + which);
    }
}
