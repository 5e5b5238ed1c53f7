package portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import portal.census.CopySource;
import portal.census.CopyTable;

/** Who looked, in the person's copy: when, in which role, at what, and why. */
@ApplicationScoped
class AuditCopy implements CopySource {

    private static final int A_PAGE = 500;
    private static final List<String> COLUMNS = List.of("at", "role", "action", "data", "purpose", "reason");

    @Inject Audit audit;
    @Inject Instance<Subjects> subjects;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(AuditLine.class, AuditNote.class, DataUse.class);
    }

    @Override
    public List<CopyTable> copy(long customer) {
        String subject = subjects.get().keyOf(customer);
        Uses uses = subject == null ? Uses.NONE : audit.uses(subject);
        return List.of(new CopyTable("access_log", COLUMNS, use -> write(subject, use)).by("at"),
                new CopyTable("last_uses", List.of("data", "at", "purpose"), uses.byClass().entrySet().stream().sorted(Map.Entry.comparingByKey())
                        .map(use -> List.of(use.getKey().name(), use.getValue().at().toString(), use.getValue().purpose().name())).toList()));
    }

    /** A page at a time, each in a transaction of its own. */
    private void write(String subject, CopyTable.Use use) throws IOException {
        long last = Long.MAX_VALUE;
        for (List<Audit.Numbered> page = looks(subject, last); !page.isEmpty(); page = looks(subject, last)) {
            for (Audit.Numbered one : page) {
                use.with(row(one.look()));
                last = one.seq();
            }
        }
    }

    private List<Audit.Numbered> looks(String subject, long before) {
        return subject == null ? List.of() : audit.looks(subject, before, A_PAGE);
    }

    private static List<String> row(AccessView look) {
        String classes = look.classes().stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
        return Arrays.asList(look.at().toString(), look.role(), look.action(), classes, look.purpose().name(), look.reason());
    }
}
