package portal.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** A row of a native query, whose columns count from 0; each reader knows what type its column has. */
public record RawRow(List<?> columns) {

    /** A row as JPA gives it: an array of what JDBC read. */
    public static RawRow of(Object row) {
        return new RawRow(Arrays.asList((Object[]) row));
    }

    public boolean has(int column) {
        return columns.get(column) != null;
    }

    public String text(int column) {
        return (String) columns.get(column);
    }

    /** @throws NullPointerException when there is none */
    public long number(int column) {
        return ((Number) columns.get(column)).longValue();
    }

    /** An instant, which is stored as UTC without saying so; a driver has its own type for it and writes it as ISO 8601 but for a space. */
    public Instant moment(int column) {
        return has(column) ? LocalDateTime.parse(columns.get(column).toString().replace(' ', 'T')).toInstant(ZoneOffset.UTC) : null;
    }

    /** A driver has its own type for a day; all of them write it as ISO 8601. */
    public LocalDate day(int column) {
        return has(column) ? LocalDate.parse(columns.get(column).toString()) : null;
    }
}
