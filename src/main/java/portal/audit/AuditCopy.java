package portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
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

    /** A copy is not a place to page through; nobody is looked at more often than this in the life of an account. */
    private static final int ALL = 100_000;
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
        List<AccessView> looks = subject == null ? List.of() : audit.looks(subject, ALL);
        Uses uses = subject == null ? Uses.NONE : audit.uses(subject);
        return List.of(new CopyTable("access_log", COLUMNS, looks.stream().map(AuditCopy::row).toList()).by("at"),
                new CopyTable("last_uses", List.of("data", "at", "purpose"), uses.byClass().entrySet().stream().sorted(Map.Entry.comparingByKey())
                        .map(use -> List.of(use.getKey().name(), use.getValue().at().toString(), use.getValue().purpose().name())).toList()));
    }

    private static List<String> row(AccessView look) {
        String classes = look.classes().stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
        return Arrays.asList(look.at().toString(), look.role(), look.action(), classes, look.purpose().name(), look.reason());
    }
}
