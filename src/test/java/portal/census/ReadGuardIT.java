package portal.census;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.customer.CustomerRecords;
import portal.policy.Policies;
import portal.support.GivenPerson;
import portal.support.Promise;

/** What is read about a person is read for something (CEG-07). */
@ExtendWith(ArquillianExtension.class)
class ReadGuardIT {

    @Inject GivenPerson given;
    @Inject CustomerRecords customers;
    @Inject Policies policies;

    @Test
    @Promise({"CEG-07", "TTE-11"})
    void nothing_about_a_person_is_read_for_nothing() {
        long id = given.registered().id();

        try (InUse nothing = InUse.of(Set.of())) {
            assertThatThrownBy(() -> customers.get(id)).hasStackTraceContaining("Nothing says what Customer is read for");
            assertThatThrownBy(() -> customers.subjectKeyOf(id)).as("one column").hasStackTraceContaining("Nothing says what Customer is read for");
            assertThatCode(() -> policies.current()).as("nobody's").doesNotThrowAnyException();
            try (InUse service = InUse.of(Set.of(Purpose.SERVICE))) {
                assertThat(customers.get(id)).isNotNull();
            }
            assertThatThrownBy(() -> customers.get(id)).as("the purpose is over").hasStackTraceContaining("Nothing says");
        }
        assertThat(customers.get(id)).isNotNull();
    }
}
