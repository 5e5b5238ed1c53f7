package portal.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.Purpose;
import portal.platform.Clock;
import portal.platform.Operator;
import portal.platform.Refusal;

/** Staff say that they have read the privacy guideline in force; until they did, the console stays shut (CET-25, TTE-20). */
@ApplicationScoped
@Transactional
public class Acknowledgements {

    @Inject AcknowledgementRows rows;
    @Inject Policies policies;
    @Inject Operator operator;
    @Inject Audit audit;
    @Inject Clock clock;

    /** Whether this member of staff has acknowledged the guideline that is in force now. */
    public boolean isCurrent(String staffKey) {
        return numbers(staffKey).contains(policies.current(PolicyKind.STAFF).number());
    }

    /** The versions that somebody acknowledged, newest first. */
    public List<String> numbers(String staffKey) {
        return rows.numbers(operator.code(), staffKey);
    }

    /**
     * A second time changes nothing.
     *
     * @param number of the version that was on the page
     * @throws Refusal when another one is in force meanwhile
     */
    public void acknowledge(Actor staff, String number) {
        PolicyVersion current = policies.current(PolicyKind.STAFF);
        if (!current.number().equals(number)) {
            throw new Refusal("guideline.changed");
        }
        if (!isCurrent(staff.key())) {
            rows.add(new Acknowledgement(operator.code(), staff.key(), current, clock.now()));
            audit.record(new AuditEntry(staff, "guideline.acknowledged", null, Set.of(), Purpose.SECURITY, null, number));
        }
    }
}
