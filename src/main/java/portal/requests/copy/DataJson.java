package portal.requests.copy;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.census.CopyTable;

/** {@code data.json}, a member for each class with its rows as objects, and {@code data.schema.json}, what may stand in it (JSON Schema 2020-12). */
final class DataJson {

    private static final String SCHEMA = "data.schema.json";

    private DataJson() {
    }

    static void write(Archive.Parts parts, CopyWords words, Writer out) throws IOException {
        out.write("{\n  \"$schema\": " + Json.text(SCHEMA) + ",\n  \"operator\": " + Json.text(words.operator()) + ",\n  \"made\": "
                + Json.text(words.made().toString()));
        parts.each(table -> {
            out.write(",\n  " + Json.text(table.name()) + ": [");
            boolean[] more = new boolean[1];
            table.content().each(row -> {
                out.write((more[0] ? "," : "") + "\n    " + Json.object(table.columns(), row));
                more[0] = true;
            });
            out.write(more[0] ? "\n  ]" : "]");
        });
        out.write("\n}\n");
    }

    static void schema(Archive.Parts parts, CopyWords words, Writer out) throws IOException {
        List<String> names = new ArrayList<>(List.of("$schema", "operator", "made"));
        out.write("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n  \"title\": " + Json.text(words.text("copy_page.title"))
                + ",\n  \"type\": \"object\",\n  \"properties\": {\n    \"$schema\": {\"const\": " + Json.text(SCHEMA)
                + "},\n    \"operator\": {\"type\": \"string\"},\n    \"made\": {\"type\": \"string\", \"format\": \"date-time\"}");
        parts.each(table -> {
            names.add(table.name());
            out.write(",\n    " + Json.text(table.name()) + ": {\"title\": " + Json.text(words.title(table.name()))
                    + ", \"type\": \"array\", \"items\": " + row(table, words) + "}");
        });
        out.write("\n  },\n  \"required\": " + list(names.stream()) + ",\n  \"additionalProperties\": false\n}\n");
    }

    private static String row(CopyTable table, CopyWords words) {
        String properties = table.columns().stream().map(column -> Json.text(column) + ": {\"title\": " + Json.text(words.heading(column))
                + ", \"type\": [\"string\", \"null\"]}").collect(Collectors.joining(", "));
        return "{\"type\": \"object\", \"properties\": {" + properties + "}, \"required\": " + list(table.columns().stream())
                + ", \"additionalProperties\": false}";
    }

    private static String list(Stream<String> names) {
        return names.map(Json::text).collect(Collectors.joining(", ", "[", "]"));
    }
}
