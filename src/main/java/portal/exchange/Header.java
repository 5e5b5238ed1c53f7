package portal.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The first line of a file: which column stands where. */
final class Header {

    private final Map<String, Integer> places = new HashMap<>();
    private final List<BadLine> remarks = new ArrayList<>();
    private final int width;

    /** @throws BadLine when a required column is missing, or one comes twice: then no line of the file can be understood */
    Header(ExtractFile file, List<String> names) {
        width = names.size();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            if (!file.columns().contains(name)) {
                remarks.add(new BadLine("import.unknown_column", "column " + (i + 1)));
            } else if (places.put(name, i) != null) {
                throw new BadLine("import.column_twice", name);
            }
        }
        for (String name : file.required()) {
            if (!places.containsKey(name)) {
                throw new BadLine("import.missing_column", name);
            }
        }
    }

    /** Columns that the layout does not know, by position only: in a file without a header they would be somebody's data. */
    List<BadLine> remarks() {
        return remarks;
    }

    Fields fields(List<String> values) {
        if (values.size() != width) {
            throw new BadLine("import.wrong_width", null);
        }
        return new Fields(places, values);
    }
}
