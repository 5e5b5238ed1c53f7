package portal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portal.census.DataClass;
import portal.security.Role;
import portal.support.Promise;

/** Every role against every capability and every class of data, written out: whoever changes a grant changes this picture too. */
class GrantsTest {

    @Test
    @Promise({"CLX-31", "TTE-19"})
    void each_role_may_do_what_its_work_needs_and_nothing_else() {
        assertThat(picture(Capability.values(), (role, column) -> Grants.allow(Set.of(role), column))).isEqualTo("""
                                 SEE_TODAY SEE_REQUESTS ENTER_REQUESTS WRITE_CHOICES DECIDE_REQUESTS FIND_CUSTOMERS OPEN_CUSTOMERS REVEAL_VALUES SEE_CASES ANSWER_CASES SETTLE_CONFLICTS RECORD_DISCLOSURES SEE_CAMPAIGNS RUN_CAMPAIGNS APPROVE_CAMPAIGNS SEE_SURVEYS RUN_SURVEYS GIVE_ANSWERS SEE_AUDIT SEE_WORK SEE_RETENTION HOLD_DATA PURGE_MINORS DRAFT_POLICIES PUBLISH_POLICIES READ_KEPT SEE_MAILS MEND_WORK SEE_PEOPLE MANAGE_PEOPLE
                CUSTOMER         -         -            -              -             -               -              -              -             -         -            -                -                  -             -             -                 -           -           -            -         -        -             -         -            -              -                -         -         -         -          -
                CUSTOMER_SUPPORT x         x            x              x             -               x              x              x             x         x            x                -                  -             -             -                 -           -           -            -         -        -             -         -            -              -                -         -         -         -          -
                BILLING          x         -            -              -             -               x              x              x             -         -            x                -                  -             -             -                 -           -           -            -         -        -             -         -            -              -                x         -         -         -          -
                PRIVACY_OFFICER  x         x            x              x             x               x              x              x             x         -            -                x                  x             -             x                 x           -           x            x         x        x             x         x            x              x                x         x         -         -          -
                COMMUNICATIONS   x         -            -              -             -               -              -              -             -         -            -                -                  x             x             x                 x           x           -            -         -        -             -         -            -              -                -         x         -         -          -
                AUDITOR          x         -            -              -             -               -              -              -             -         -            -                -                  -             -             -                 -           -           -            x         -        -             -         -            -              -                -         -         -         -          -
                ADMIN            x         -            -              -             -               -              -              -             -         -            -                -                  -             -             -                 -           -           -            -         x        x             -         -            -              x                -         x         x         x          x
                """);
    }

    @Test
    @Promise({"CLX-31", "TTE-19"})
    void each_role_sees_the_classes_its_work_needs_and_nothing_else() {
        assertThat(picture(DataClass.values(), (role, column) -> Grants.classes(Set.of(role)).contains(column))).isEqualTo("""
                                 IDENTITY IDENTITY_NUMBER CONTACT CREDENTIAL SIGN_IN ACCOUNT USAGE BILLING PAYMENT BANKING CREDIT PRODUCT ORDER SUPPORT PREFERENCE CONSENT REQUEST MESSAGE REFERRAL CORRECTION ACCESS_LOG DISCLOSURE SURVEY
                CUSTOMER         -        -               -       -          -       -       -     -       -       -       -      -       -     -       -          -       -       -       -        -          -          -          -
                CUSTOMER_SUPPORT x        -               x       -          -       x       -     -       -       -       -      x       x     x       x          -       x       x       -        -          -          -          -
                BILLING          x        -               -       -          -       x       x     x       x       -       -      -       -     -       -          -       -       -       -        -          -          -          -
                PRIVACY_OFFICER  x        x               x       -          x       x       x     x       x       x       x      x       x     x       x          x       x       x       x        x          x          x          x
                COMMUNICATIONS   -        -               -       -          -       -       -     -       -       -       -      -       -     -       -          -       -       -       -        -          -          -          -
                AUDITOR          -        -               -       -          -       -       -     -       -       -       -      -       -     -       -          -       -       -       -        -          -          -          -
                ADMIN            -        -               -       -          -       -       -     -       -       -       -      -       -     -       -          -       -       -       -        -          -          -          -
                """);
    }

    @Test
    void two_roles_have_what_either_has() {
        Set<Role> both = Set.of(Role.BILLING, Role.AUDITOR);

        assertThat(Grants.allow(both, Capability.SEE_AUDIT)).isTrue();
        assertThat(Grants.allow(both, Capability.FIND_CUSTOMERS)).isTrue();
        assertThat(Grants.allow(both, Capability.DECIDE_REQUESTS)).isFalse();
        assertThat(Grants.classes(both)).contains(DataClass.BILLING).doesNotContain(DataClass.CONTACT);
    }

    private interface Cell<C> {
        boolean holds(Role role, C column);
    }

    private static <C extends Enum<C>> String picture(C[] columns, Cell<C> cell) {
        String head = Stream.concat(Stream.of(" ".repeat(16)), Arrays.stream(columns).map(Enum::name)).collect(Collectors.joining(" "));
        return head + "\n" + Arrays.stream(Role.values()).map(role -> String.format("%-16s", role) + Arrays.stream(columns)
                .map(column -> " " + (cell.holds(role, column) ? "x" : "-") + " ".repeat(column.name().length() - 1))
                .collect(Collectors.joining())).map(String::stripTrailing).collect(Collectors.joining("\n")) + "\n";
    }
}
