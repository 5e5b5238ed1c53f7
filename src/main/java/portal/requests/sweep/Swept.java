package portal.requests.sweep;

import java.util.ArrayList;
import java.util.List;

/** What was looked through, and what was found there; an empty list of finds is the good news. */
public record Swept(int tables, int columns, int files, List<Find> finds) {

    public Swept {
        finds = List.copyOf(finds);
    }

    public Swept and(Swept more) {
        List<Find> all = new ArrayList<>(finds);
        all.addAll(more.finds());
        return new Swept(tables + more.tables(), columns + more.columns(), files + more.files(), all);
    }
}
