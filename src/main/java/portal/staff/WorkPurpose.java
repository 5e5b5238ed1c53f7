package portal.staff;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import portal.census.Purpose;

/**
 * What each thing that staff may do is for, in the words of the operator's closed list of purposes (CEG-07, TTE-11). A capability that names
 * none, or one that the policy in force does not name, opens nothing.
 */
final class WorkPurpose {

    private static final Map<Capability, Purpose> PURPOSES = Map.ofEntries(
            entry(Capability.SEE_TODAY, Purpose.SERVICE),
            entry(Capability.SEE_REQUESTS, Purpose.RIGHTS),
            entry(Capability.ENTER_REQUESTS, Purpose.RIGHTS),
            entry(Capability.WRITE_CHOICES, Purpose.RIGHTS),
            entry(Capability.DECIDE_REQUESTS, Purpose.RIGHTS),
            entry(Capability.FIND_CUSTOMERS, Purpose.SUPPORT),
            entry(Capability.OPEN_CUSTOMERS, Purpose.SUPPORT),
            entry(Capability.REVEAL_VALUES, Purpose.SUPPORT),
            entry(Capability.SEE_CASES, Purpose.SUPPORT),
            entry(Capability.ANSWER_CASES, Purpose.SUPPORT),
            entry(Capability.SETTLE_CONFLICTS, Purpose.BILLING),
            entry(Capability.RECORD_DISCLOSURES, Purpose.RIGHTS),
            entry(Capability.SEE_CAMPAIGNS, Purpose.SERVICE),
            entry(Capability.RUN_CAMPAIGNS, Purpose.SERVICE),
            entry(Capability.APPROVE_CAMPAIGNS, Purpose.SERVICE),
            entry(Capability.SEE_SURVEYS, Purpose.RESEARCH),
            entry(Capability.RUN_SURVEYS, Purpose.RESEARCH),
            entry(Capability.GIVE_ANSWERS, Purpose.RESEARCH),
            entry(Capability.SEE_AUDIT, Purpose.SECURITY),
            entry(Capability.SEE_WORK, Purpose.SERVICE),
            entry(Capability.SEE_RETENTION, Purpose.RIGHTS),
            entry(Capability.HOLD_DATA, Purpose.LEGAL),
            entry(Capability.PURGE_MINORS, Purpose.LEGAL),
            entry(Capability.READ_KEPT, Purpose.LEGAL),
            entry(Capability.SEE_MAILS, Purpose.SERVICE),
            entry(Capability.MEND_WORK, Purpose.SERVICE),
            entry(Capability.SEE_PEOPLE, Purpose.SECURITY),
            entry(Capability.MANAGE_PEOPLE, Purpose.SECURITY),
            entry(Capability.DRAFT_POLICIES, Purpose.LEGAL),
            entry(Capability.PUBLISH_POLICIES, Purpose.LEGAL));

    private WorkPurpose() {
    }

    static Optional<Purpose> of(Capability capability) {
        return Optional.ofNullable(PURPOSES.get(capability));
    }
}
