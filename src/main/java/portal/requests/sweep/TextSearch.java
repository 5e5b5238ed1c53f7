package portal.requests.sweep;

import java.util.ArrayList;
import java.util.List;

/**
 * What to ask of a column of texts. A value that is longer than the column cannot be in it and is not asked for, which spares most of the
 * work in tables of short codes. Numbers are asked for apart: what looks like one may be part of a longer one that is not the person's.
 */
final class TextSearch {

    /** The one mark that a letter gains when it becomes small. */
    private static final String DOT_ABOVE = "\u0307";

    private final KnownValues person;

    TextSearch(KnownValues person) {
        this.person = person;
    }

    /** Where a name, an address or a pseudonym stands. */
    Condition words(Schema.Column column, boolean pseudonymous) {
        List<Condition> conditions = new ArrayList<>();
        fitting(column).stream().filter(text -> !KnownValues.isNumber(text)).map(text -> word(column, text)).forEach(conditions::add);
        if (!pseudonymous) {
            person.pseudonyms().forEach(pseudonym -> conditions.add(new Condition(column.name() + " = ?", List.of(pseudonym))));
        }
        return Condition.any(conditions);
    }

    /** Where a number may stand. */
    Condition numbers(Schema.Column column) {
        return Condition.any(fitting(column).stream().filter(KnownValues::isNumber).map(number -> holding(column, number)).toList());
    }

    /** The person's numbers that a text really holds. */
    long numbersIn(String text) {
        return person.texts().stream().filter(KnownValues::isNumber).filter(number -> KnownValues.standsIn(number, text)).count();
    }

    private List<String> fitting(Schema.Column column) {
        return person.texts().stream().filter(text -> text.replace(DOT_ABOVE, "").length() <= column.size()).toList();
    }

    private static Condition word(Schema.Column column, String text) {
        return KnownValues.isPart(text) ? holding(column, text) : new Condition("LOWER(" + column.name() + ") = ?", List.of(text));
    }

    private static Condition holding(Schema.Column column, String text) {
        return new Condition("LOWER(" + column.name() + ") LIKE ? ESCAPE '!'", List.of("%" + text.replaceAll("([!%_])", "!$1") + "%"));
    }
}
