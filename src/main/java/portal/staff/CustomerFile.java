package portal.staff;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import portal.audit.AccessView;
import portal.census.DataClass;
import portal.customer.CustomerStatus;
import portal.mail.LetterLine;
import portal.requests.RequestView;
import portal.support.cases.CaseView;

/**
 * A customer as one member of staff sees them now: what the role may see, masked or open. Lists of a class that the role may not see
 * are empty.
 */
public record CustomerFile(String reference, String name, CustomerStatus status, List<Section> sections, List<CaseView> cases,
        List<RequestView> requests, List<LetterLine> mails, List<AccessView> looks) {

    /** What is to be seen here, masked or open. */
    Set<DataClass> classes() {
        Set<DataClass> seen = EnumSet.noneOf(DataClass.class);
        sections.forEach(section -> seen.add(section.dataClass()));
        addIf(seen, DataClass.SUPPORT, cases);
        addIf(seen, DataClass.REQUEST, requests);
        addIf(seen, DataClass.MESSAGE, mails);
        addIf(seen, DataClass.ACCESS_LOG, looks);
        return seen;
    }

    private static void addIf(Set<DataClass> seen, DataClass dataClass, List<?> shown) {
        if (!shown.isEmpty()) {
            seen.add(dataClass);
        }
    }

    /** The sections that can still be opened. */
    public List<Section> masked() {
        return sections.stream().filter(section -> !section.open()).toList();
    }
}
