package portal.requests.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Leaves out the rows that name another person as their owner: families share mailboxes and names. */
final class Owner {

    private static final Set<String> OWNERS = Set.of("customer_id", "subject_id", "subject_key");
    private static final Condition EVERY_ROW = new Condition("1 = 1", List.of());

    private final Condition condition;

    Owner(String table, List<Schema.Column> all, KnownValues person) {
        List<String> columns = new ArrayList<>(all.stream().map(Schema.Column::name).filter(OWNERS::contains).toList());
        if (table.equals("customer")) {
            columns.add("id");
        }
        condition = columns.stream().map(column -> mine(column, person)).reduce(Condition::and).orElse(EVERY_ROW);
    }

    /** Rows that name the person as their owner, or nobody. */
    Condition condition() {
        return condition;
    }

    private static Condition mine(String column, KnownValues person) {
        Object owner = column.equals("subject_key") ? person.pseudonyms().get(0) : (Object) person.customer();
        return new Condition("(" + column + " IS NULL OR " + column + " = ?)", List.of(owner));
    }
}
