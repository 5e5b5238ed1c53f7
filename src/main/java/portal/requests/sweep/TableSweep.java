package portal.requests.sweep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Looks through one table: a row number by its index where it has one, every other number and every text of the table together in one scan,
 * and what is stored as bytes a page at a time.
 */
final class TableSweep {

    private static final int BATCH = 500;

    private final Connection database;
    private final Schema schema;
    private final KnownValues person;
    private final TextSearch search;
    private final Set<String> pseudonymous;
    private final String table;
    private final Condition mine;
    private final List<Find> finds = new ArrayList<>();

    TableSweep(Connection database, Schema schema, KnownValues person, Set<String> pseudonymous, String table, List<Schema.Column> columns) {
        this.database = database;
        this.schema = schema;
        this.person = person;
        this.search = new TextSearch(person);
        this.pseudonymous = pseudonymous;
        this.table = table;
        this.mine = new Owner(table, columns, person).condition();
    }

    List<Find> look(List<Schema.Column> columns) throws SQLException {
        Set<String> indexed = schema.indexed(table);
        List<Schema.Column> scanned = new ArrayList<>();
        List<Schema.Column> texts = new ArrayList<>();
        for (Schema.Column column : columns) {
            switch (column.kind()) {
                case TEXT -> texts.add(column);
                case BYTES -> bytes(column);
                case NUMBER -> {
                    if (indexed.contains(column.name())) {
                        found(column, count(isCustomer(column)));
                    } else {
                        scanned.add(column);
                    }
                }
            }
        }
        scan(scanned, texts);
        return finds;
    }

    private Condition isCustomer(Schema.Column column) {
        return new Condition(column.name() + " = ?", List.of(person.customer()));
    }

    /** With nothing but texts to look at, the rows of others need not be read where an index tells them apart. */
    private void scan(List<Schema.Column> numbers, List<Schema.Column> texts) throws SQLException {
        boolean everyRow = !numbers.isEmpty();
        List<Condition> sums = new ArrayList<>(numbers.stream().map(this::isCustomer).toList());
        for (Schema.Column text : texts) {
            for (Condition condition : List.of(search.words(text, pseudonymous.contains(table + "." + text.name())), search.numbers(text))) {
                sums.add(everyRow ? condition.and(mine) : condition);
            }
        }
        long[] counts = counts(sums, everyRow ? null : mine);
        for (int i = 0; i < numbers.size(); i++) {
            found(numbers.get(i), counts[i]);
        }
        for (int i = 0; i < texts.size(); i++) {
            long words = counts[numbers.size() + 2 * i];
            long perhaps = counts[numbers.size() + 2 * i + 1];
            found(texts.get(i), words);
            found(texts.get(i), perhaps == 0 ? 0 : numbers(texts.get(i)));
        }
    }

    private long[] counts(List<Condition> sums, Condition of) throws SQLException {
        long[] counts = new long[sums.size()];
        List<Condition> asked = sums.stream().filter(sum -> !sum.isNever()).toList();
        if (asked.isEmpty()) {
            return counts;
        }
        String columns = String.join(", ", asked.stream().map(sum -> "SUM(CASE WHEN " + sum.sql() + " THEN 1 ELSE 0 END)").toList());
        try (PreparedStatement query = database.prepareStatement("SELECT " + columns + " FROM " + table + (of == null ? "" : " WHERE " + of.sql()))) {
            int next = 1;
            for (Condition sum : asked) {
                next = sum.bind(query, next);
            }
            if (of != null) {
                of.bind(query, next);
            }
            try (ResultSet result = query.executeQuery()) {
                result.next();
                int column = 1;
                for (int i = 0; i < counts.length; i++) {
                    counts[i] = sums.get(i).isNever() ? 0 : result.getLong(column++);
                }
            }
        }
        return counts;
    }

    private long count(Condition condition) throws SQLException {
        try (PreparedStatement query = database.prepareStatement("SELECT COUNT(*) FROM " + table + " WHERE " + condition.sql())) {
            condition.bind(query, 1);
            try (ResultSet result = query.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    /** The values themselves tell whether a number stands alone in them. */
    private long numbers(Schema.Column column) throws SQLException {
        long found = 0;
        Condition condition = search.numbers(column).and(mine);
        try (PreparedStatement query = database.prepareStatement("SELECT " + column.name() + " FROM " + table + " WHERE " + condition.sql())) {
            condition.bind(query, 1);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found += search.numbersIn(row.getString(1));
                }
            }
        }
        return found;
    }

    /** In batches by the table's number, so that no driver holds a whole table in memory. */
    private void bytes(Schema.Column column) throws SQLException {
        Traces traces = new Traces(person);
        String number = schema.numberOf(table);
        long found = 0;
        long last = Long.MIN_VALUE;
        int read = BATCH;
        while (read == BATCH) {
            read = 0;
            try (PreparedStatement query = database.prepareStatement("SELECT " + number + ", " + column.name() + " FROM " + table
                    + " WHERE " + mine.sql() + " AND " + number + " > ? AND " + column.name() + " IS NOT NULL ORDER BY " + number + " LIMIT " + BATCH)) {
                query.setLong(mine.bind(query, 1), last);
                try (ResultSet row = query.executeQuery()) {
                    for (; row.next(); read++) {
                        last = row.getLong(1);
                        found += traces.in(row.getBytes(2)) ? 1 : 0;
                    }
                }
            }
        }
        found(column, found);
    }

    private void found(Schema.Column column, long rows) {
        if (rows > 0) {
            finds.add(new Find(table, column.name(), rows));
        }
    }
}
