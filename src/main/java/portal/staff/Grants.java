package portal.staff;

import static portal.staff.Capability.ANSWER_CASES;
import static portal.staff.Capability.APPROVE_CAMPAIGNS;
import static portal.staff.Capability.DECIDE_REQUESTS;
import static portal.staff.Capability.DRAFT_POLICIES;
import static portal.staff.Capability.ENTER_REQUESTS;
import static portal.staff.Capability.FIND_CUSTOMERS;
import static portal.staff.Capability.HOLD_DATA;
import static portal.staff.Capability.GIVE_ANSWERS;
import static portal.staff.Capability.MANAGE_PEOPLE;
import static portal.staff.Capability.MEND_WORK;
import static portal.staff.Capability.OPEN_CUSTOMERS;
import static portal.staff.Capability.PUBLISH_POLICIES;
import static portal.staff.Capability.PURGE_MINORS;
import static portal.staff.Capability.READ_KEPT;
import static portal.staff.Capability.RECORD_DISCLOSURES;
import static portal.staff.Capability.REVEAL_VALUES;
import static portal.staff.Capability.RUN_CAMPAIGNS;
import static portal.staff.Capability.RUN_SURVEYS;
import static portal.staff.Capability.SEE_AUDIT;
import static portal.staff.Capability.SEE_CAMPAIGNS;
import static portal.staff.Capability.SEE_CASES;
import static portal.staff.Capability.SEE_MAILS;
import static portal.staff.Capability.SEE_PEOPLE;
import static portal.staff.Capability.SEE_REQUESTS;
import static portal.staff.Capability.SEE_RETENTION;
import static portal.staff.Capability.SEE_SURVEYS;
import static portal.staff.Capability.SEE_TODAY;
import static portal.staff.Capability.SEE_WORK;
import static portal.staff.Capability.SETTLE_CONFLICTS;
import static portal.staff.Capability.WRITE_CHOICES;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import portal.census.DataClass;
import portal.security.Role;

/**
 * Who may do what, and who may see which class of data: access to personal data is for those whose job requires it (CLX-31, TTE-19).
 *
 * <p>The two tables are the whole rule. Somebody with two roles has what either has. Deciding about a person's rights is for the privacy
 * officer alone: an administrator keeps the portal running and sees nobody's data. Passwords are in no row, because nobody may see one.
 */
final class Grants {

    private static final Map<Role, Set<Capability>> CAPABILITIES = new EnumMap<>(Map.of(
            Role.CUSTOMER, EnumSet.noneOf(Capability.class),
            Role.CUSTOMER_SUPPORT, EnumSet.of(SEE_TODAY, SEE_REQUESTS, ENTER_REQUESTS, WRITE_CHOICES, FIND_CUSTOMERS, OPEN_CUSTOMERS, REVEAL_VALUES,
                    SEE_CASES, ANSWER_CASES, SETTLE_CONFLICTS),
            Role.BILLING, EnumSet.of(SEE_TODAY, FIND_CUSTOMERS, OPEN_CUSTOMERS, REVEAL_VALUES, SETTLE_CONFLICTS, READ_KEPT),
            Role.PRIVACY_OFFICER, EnumSet.of(SEE_TODAY, SEE_REQUESTS, ENTER_REQUESTS, WRITE_CHOICES, DECIDE_REQUESTS, FIND_CUSTOMERS, OPEN_CUSTOMERS,
                    REVEAL_VALUES, SEE_CASES, RECORD_DISCLOSURES, SEE_CAMPAIGNS, APPROVE_CAMPAIGNS, SEE_SURVEYS, GIVE_ANSWERS, SEE_AUDIT, SEE_WORK,
                    SEE_RETENTION, HOLD_DATA, PURGE_MINORS, DRAFT_POLICIES, PUBLISH_POLICIES, READ_KEPT, SEE_MAILS),
            Role.COMMUNICATIONS, EnumSet.of(SEE_TODAY, SEE_CAMPAIGNS, RUN_CAMPAIGNS, APPROVE_CAMPAIGNS, SEE_SURVEYS, RUN_SURVEYS, SEE_MAILS),
            Role.AUDITOR, EnumSet.of(SEE_TODAY, SEE_AUDIT),
            Role.ADMIN, EnumSet.of(SEE_TODAY, SEE_WORK, SEE_RETENTION, PUBLISH_POLICIES, SEE_MAILS, MEND_WORK, SEE_PEOPLE, MANAGE_PEOPLE)));

    private static final Map<Role, Set<DataClass>> CLASSES = new EnumMap<>(Map.of(
            Role.CUSTOMER, EnumSet.noneOf(DataClass.class),
            Role.CUSTOMER_SUPPORT, EnumSet.of(DataClass.IDENTITY, DataClass.CONTACT, DataClass.ACCOUNT, DataClass.PRODUCT,
                    DataClass.ORDER, DataClass.SUPPORT, DataClass.PREFERENCE, DataClass.REQUEST, DataClass.MESSAGE),
            Role.BILLING, EnumSet.of(DataClass.IDENTITY, DataClass.ACCOUNT, DataClass.USAGE, DataClass.BILLING, DataClass.PAYMENT),
            Role.PRIVACY_OFFICER, EnumSet.complementOf(EnumSet.of(DataClass.CREDENTIAL)),
            Role.COMMUNICATIONS, EnumSet.noneOf(DataClass.class),
            Role.AUDITOR, EnumSet.noneOf(DataClass.class),
            Role.ADMIN, EnumSet.noneOf(DataClass.class)));

    private Grants() {
    }

    static boolean allow(Set<Role> roles, Capability capability) {
        return roles.stream().anyMatch(role -> CAPABILITIES.get(role).contains(capability));
    }

    /** The classes that somebody with these roles may see; empty for most. */
    static Set<DataClass> classes(Set<Role> roles) {
        Set<DataClass> all = EnumSet.noneOf(DataClass.class);
        roles.forEach(role -> all.addAll(CLASSES.get(role)));
        return all;
    }
}
