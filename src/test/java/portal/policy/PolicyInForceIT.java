package portal.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.platform.Refusal;
import portal.support.Promise;

@ExtendWith(ArquillianExtension.class)
class PolicyInForceIT {

    @Inject PolicyInForce policy;
    @Inject Policies policies;

    @Test
    @Promise({"CEG-35", "CLX-34"})
    void a_value_of_an_older_version_is_not_used_for_what_that_version_did_not_name() {
        assertThat(policy.mayUse("1.2", Purpose.RESEARCH, DataClass.IDENTITY)).isTrue();
        assertThat(policy.mayUse("1.1", Purpose.RESEARCH, DataClass.IDENTITY)).isFalse();
        assertThat(policy.mayUse("1.1", Purpose.REFERRAL, DataClass.IDENTITY)).isTrue();
        assertThat(policy.mayUse("1.0", Purpose.REFERRAL, DataClass.IDENTITY)).isFalse();
        assertThat(policy.mayUse("1.0", Purpose.BILLING, DataClass.IDENTITY)).isTrue();
        assertThatThrownBy(() -> policy.requireUse("1.1", Purpose.RESEARCH, DataClass.IDENTITY)).isInstanceOf(Refusal.class);
        policy.requireUse("1.2", Purpose.RESEARCH, DataClass.IDENTITY);
    }

    @Test
    @Promise("CEG-35")
    void a_value_of_a_version_that_nobody_wrote_down_counts_as_one_of_the_first() {
        assertThat(policy.mayUse(null, Purpose.SERVICE, DataClass.IDENTITY)).isTrue();
        assertThat(policy.mayUse(null, Purpose.RESEARCH, DataClass.IDENTITY)).isFalse();
        assertThat(policy.mayUse("0.9", Purpose.RESEARCH, DataClass.IDENTITY)).isFalse();
    }

    @Test
    void a_purpose_that_no_version_names_is_never_allowed() {
        assertThat(policy.mayUse(policy.number(), Purpose.IMPROVEMENT, DataClass.IDENTITY)).isFalse();
    }

    @Test
    @Promise("CEG-35")
    void what_knows_its_moment_came_in_under_the_version_that_counted_then() {
        Instant second = policies.get(PolicyKind.PRIVACY, "1.1").effectiveFrom();
        assertThat(policy.numberAt(second)).isEqualTo("1.1");
        assertThat(policy.numberAt(second.minusNanos(1))).isEqualTo("1.0");
        assertThat(policy.numberAt(Instant.EPOCH)).isNull();
        assertThat(policy.numberAt(null)).isNull();
    }
}
