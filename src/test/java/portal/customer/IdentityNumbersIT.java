package portal.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.census.Purpose;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Refusal;
import portal.support.GivenPerson;
import portal.support.Promise;
import portal.support.QueryCount;

@ExtendWith(ArquillianExtension.class)
class IdentityNumbersIT {

    private static final String NUMBER = "QQ 12 34 56 C";

    @Resource(lookup = "java:app/jdbc/portal") DataSource database;
    @Inject IdentityNumbers numbers;
    @Inject IdentityCopy copy;
    @Inject IdentityErasure erasure;
    @Inject CustomerDetails details;
    @Inject GivenPerson given;
    @Inject QueryCount count;
    @Inject Clock clock;

    private GivenPerson.Marked person;

    @BeforeEach
    void somebody_whose_credit_was_checked() {
        person = given.registered();
        assertThat(numbers.take(List.of(row(clock.today(), null)))).extracting(Taken::outcome).containsExactly(Outcome.CREATED);
    }

    private ImportedIdentity row(LocalDate collected, LocalDate expires) {
        return new ImportedIdentity(person.number(), IdentityKind.NATIONAL_NUMBER, NUMBER, "Northlight", Purpose.BILLING, collected, expires);
    }

    @Test
    @Promise({"CEG-22", "TTE-21"})
    void the_table_holds_no_number_and_a_copy_says_only_that_it_is_held() throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(
                "SELECT sealed, last4 FROM identity_reference WHERE customer_id = ?")) {
            select.setLong(1, person.id());
            ResultSet row = select.executeQuery();
            assertThat(row.next()).isTrue();
            assertThat(new String(row.getBytes(1), StandardCharsets.ISO_8859_1)).doesNotContain("12 34", "QQ");
            assertThat(row.getString(2)).isEqualTo("56 C");
        }
        assertThat(copy.copy(person.id()).get(0).rows()).containsExactly(List.of("NATIONAL_NUMBER", "held", "Northlight", "BILLING",
                clock.today().toString(), clock.today().plusYears(1).toString()));
    }

    @Test
    @Promise("CEG-22")
    void it_opens_for_the_purpose_it_was_collected_for_and_no_other() {
        Actor clerk = Actor.staff("clerk", "BILLING");

        assertThat(numbers.open(person.id(), IdentityKind.NATIONAL_NUMBER, Purpose.BILLING, clerk)).isEqualTo(NUMBER);
        assertThatThrownBy(() -> numbers.open(person.id(), IdentityKind.NATIONAL_NUMBER, Purpose.MARKETING, clerk)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> numbers.open(person.id(), IdentityKind.PASSPORT, Purpose.BILLING, clerk)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> numbers.open(given.registered().id(), IdentityKind.NATIONAL_NUMBER, Purpose.BILLING, clerk))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Promise("CEG-22")
    void it_goes_on_its_day_and_not_a_day_earlier() {
        LocalDate expires = clock.today().plusDays(30);
        assertThat(numbers.take(List.of(row(clock.today(), expires)))).extracting(Taken::outcome).containsExactly(Outcome.CHANGED);
        try {
            clock.travel(Duration.ofDays(29));
            numbers.removeExpired();
            assertThat(numbers.of(person.id())).hasSize(1);

            clock.travel(Duration.ofDays(1));
            numbers.removeExpired();
            assertThat(numbers.of(person.id())).isEmpty();
            assertThat(numbers.take(List.of(row(expires.minusDays(30), expires)))).extracting(Taken::outcome).containsExactly(Outcome.SKIPPED);
        } finally {
            clock.travel(clock.ahead().negated());
        }
    }

    @Test
    void the_same_row_again_changes_nothing_and_the_rule_is_the_latest_day() {
        assertThat(numbers.take(List.of(row(clock.today(), clock.today().plusYears(20))))).extracting(Taken::outcome)
                .containsExactly(Outcome.UNCHANGED);
        assertThat(numbers.of(person.id()).get(0).expiresOn()).isEqualTo(clock.today().plusYears(1));
    }

    @Test
    void its_owner_sees_its_end_with_the_other_details_and_an_erasure_takes_it() {
        assertThat(details.of(person.id())).flatExtracting(DetailGroup::details).filteredOn(detail -> detail.key().equals("field.NATIONAL_NUMBER"))
                .singleElement().satisfies(detail -> assertThat(detail.value()).isEqualTo(Mask.end("56 C")));

        assertThat(erasure.preview(person.id())).isEqualTo(erasure.erase(person.id(), clock.now()));
        assertThat(numbers.of(person.id())).isEmpty();
    }

    @Test
    void all_details_take_two_queries() {
        assertThat(count.of(() -> details.of(person.id()))).isEqualTo(2);
    }
}
