package portal.staff;

import java.util.EnumSet;
import java.util.Set;
import portal.census.DataClass;

/** By what somebody was searched for: all that the audit keeps of a search. */
enum SearchKind {

    EMAIL(DataClass.CONTACT), NUMBER(DataClass.ACCOUNT), NAME(DataClass.IDENTITY);

    private static final String A_NUMBER = ".*\\d{4}.*";

    private final DataClass dataClass;

    SearchKind(DataClass dataClass) {
        this.dataClass = dataClass;
    }

    static SearchKind of(String typed) {
        if (typed.contains("@")) {
            return EMAIL;
        }
        return typed.replaceAll("[\\s-]", "").matches(A_NUMBER) ? NUMBER : NAME;
    }

    Set<DataClass> classes() {
        return EnumSet.of(dataClass);
    }
}
