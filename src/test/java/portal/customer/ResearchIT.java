package portal.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.platform.Clock;
import portal.platform.Refusal;
import portal.support.GivenPerson;
import portal.support.Promise;
import portal.support.Rows;

@ExtendWith(ArquillianExtension.class)
class ResearchIT {

    @Inject GivenPerson given;
    @Inject ResearchDesk desk;
    @Inject CustomerRecords records;
    @Inject CustomerIntake intake;
    @Inject Corrections corrections;
    @Inject Rows rows;
    @Inject Clock clock;

    private GivenPerson.Marked person;
    private Actor self;

    @BeforeEach
    void somebody_who_takes_part() {
        person = given.registered();
        self = Actor.customer(person.subjectKey());
        desk.say(person.id(), view().version(), new Research(true, "Baker", "At the mill"), self);
    }

    private CustomerView view() {
        return records.get(person.id());
    }

    @Test
    @Promise({"CET-05", "CEG-35"})
    void what_is_told_for_research_is_kept_with_its_policy_and_told_to_nobody() {
        assertThat(view().occupation().value()).isEqualTo("Baker");
        assertThat(view().placeOfUse().origin().policy()).isNotNull();
        assertThat(rows.texts("SELECT field_name FROM outbound_change WHERE customer_id = ?", person.id())).isEmpty();
        assertThat(new Research(false, "Baker", "At the mill")).isEqualTo(Research.refused());
    }

    @Test
    @Promise({"CET-05", "CEG-05"})
    void a_no_wipes_it_everywhere_at_once_and_leaves_the_rest() {
        assertThat(desk.refuse(person.id(), self)).isTrue();
        assertThat(desk.refuse(person.id(), self)).isFalse();

        assertThat(view().research().value()).isFalse();
        assertThat(rows.texts("SELECT COALESCE(occupation, place_of_use) FROM customer WHERE id = ?", person.id())).containsOnlyNulls();
        assertThat(view().name().value()).isEqualTo(person.name());
    }

    @Test
    void one_answer_is_taken_out_alone() {
        corrections.takeOut(person.id(), Removable.OCCUPATION, self);

        assertThat(view().occupation().value()).isNull();
        assertThat(view().placeOfUse().value()).isEqualTo("At the mill");
        assertThat(corrections.takeOut(person.id(), Removable.OCCUPATION, self)).isFalse();
    }

    @Test
    void who_saw_an_older_state_is_told() {
        assertThatThrownBy(() -> desk.say(person.id(), view().version() - 1, new Research(true, "Cook", null), self)).isInstanceOf(Refusal.class);
    }

    @Test
    void parts_of_a_name_come_with_it_and_go_when_it_is_corrected() {
        ImportedCustomer row = new ImportedCustomer(person.number(), new PersonName("Zoë O'Neill"), null, "en", "GB", Channel.EMAIL, null, "Zoë", "O'Neill");
        intake.takeCustomers(List.of(row), clock.now().plusSeconds(5));
        assertThat(view().givenName()).isEqualTo("Zoë");
        assertThat(view().familyName()).isEqualTo("O'Neill");
        assertThat(intake.takeCustomers(List.of(row), clock.now().plusSeconds(6)).get(0).outcome()).isEqualTo(Outcome.UNCHANGED);

        corrections.correct(person.id(), view().version(), Correction.ofName(new PersonName("Zoë Smith")), self);

        assertThat(view().familyName()).isNull();
    }
}
