package portal.requests.sweep;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A condition of SQL with the values of its question marks, in their order. */
record Condition(String sql, List<Object> values) {

    static final Condition NEVER = new Condition("1 = 0", List.of());

    /** Either of them; never, when there are none. */
    static Condition any(List<Condition> conditions) {
        if (conditions.isEmpty()) {
            return NEVER;
        }
        List<Object> values = new ArrayList<>();
        conditions.forEach(condition -> values.addAll(condition.values()));
        return new Condition("(" + String.join(" OR ", conditions.stream().map(Condition::sql).toList()) + ")", values);
    }

    Condition and(Condition other) {
        List<Object> both = new ArrayList<>(values);
        both.addAll(other.values());
        return new Condition(sql + " AND " + other.sql(), both);
    }

    boolean isNever() {
        return sql.startsWith(NEVER.sql);
    }

    /** @return the number of the next question mark */
    int bind(PreparedStatement query, int from) throws SQLException {
        int next = from;
        for (Object value : values) {
            query.setObject(next++, value);
        }
        return next;
    }
}
