package portal.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.census.CopyTable;
import portal.census.ErasureLine;
import portal.customer.PostalAddress;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Reference;
import portal.platform.Refusal;
import portal.support.GivenPerson;
import portal.support.OfferedToken;
import portal.support.Promise;
import portal.support.QueryCount;
import portal.support.Rows;

/** Somebody may look at parts of another's account, and at nothing else. */
@ExtendWith(ArquillianExtension.class)
class SharingIT {

    @Inject GivenPerson given;
    @Inject SupplyIntake intake;
    @Inject BillingIntake billing;
    @Inject Supply supply;
    @Inject SupplyDetails details;
    @Inject SupplyCopy copy;
    @Inject SupplyErasure erasure;
    @Inject Sharing sharing;
    @Inject OfferedToken offered;
    @Inject Rows rows;
    @Inject QueryCount queries;
    @Inject Clock clock;

    private final String n = Reference.random();
    private GivenPerson.Marked maria;
    private GivenPerson.Marked ana;

    @BeforeEach
    void an_account_and_somebody_else() {
        maria = given.registered();
        ana = given.registered();
        LocalDate month = clock.today().withDayOfMonth(1).minusMonths(1);
        intake.takePremises(List.of(new ImportedPremises("P" + n, new PostalAddress("12 Quay Street", null, "Brightwater", null, "BW1 4QS", "GB"))));
        intake.takeAccounts(List.of(new ImportedAccount(n, maria.number(), "P" + n, "GBP", 4210, clock.today(), month.minusYears(3), null)), clock.now());
        intake.takeMeters(List.of(new ImportedMeter("S" + n, "U" + n, n, Fuel.ELECTRICITY, month.minusYears(3))));
        billing.takeUsage(List.of(new ImportedUsage("U" + n, month, month.plusMonths(1), 298_000, 7152, Quality.READ)));
        billing.takeBills(List.of(new ImportedBill("N" + n, n, month, month.plusMonths(1), month.plusMonths(1), month.plusMonths(1), 7152, 7152L, null,
                null, null, null)));
    }

    private static Actor self(GivenPerson.Marked who) {
        return Actor.customer(who.subjectKey());
    }

    /** Offers, and finds the link as the mail would have it. */
    private String offer(Scopes scopes, LocalDate until) {
        sharing.offer(maria.id(), new Sharing.Offer(n, ana.email(), scopes, until), self(maria));
        return offered.replace(maria.id());
    }

    private SharedAccount accepted(Scopes scopes, LocalDate until) {
        sharing.accept(ana.id(), offer(scopes, until), self(ana));
        return sharing.takenBy(ana.id()).get(0);
    }

    @Test
    void nothing_is_seen_before_a_yes_and_a_yes_opens_what_was_offered_only() {
        String token = offer(new Scopes(true, false), null);
        assertThat(sharing.takenBy(ana.id())).isEmpty();
        assertThatThrownBy(() -> supply.bill(ana.id(), "N" + n)).isInstanceOf(NotFound.class);

        sharing.accept(ana.id(), token, self(ana));

        SharedAccount shared = sharing.takenBy(ana.id()).get(0);
        Sharing.Shared seen = sharing.look(ana.id(), shared.reference());
        assertThat(seen.bills()).extracting(BillRow::number).containsExactly("N" + n);
        assertThat(seen.usage()).isEmpty();
        assertThat(supply.bill(ana.id(), "N" + n).bill().amountMinor()).isEqualTo(7152);
        assertThat(queries.of(() -> sharing.look(ana.id(), shared.reference()))).isLessThanOrEqualTo(3);
    }

    @Test
    void usage_alone_opens_no_bill() {
        SharedAccount shared = accepted(new Scopes(false, true), null);

        assertThat(sharing.look(ana.id(), shared.reference()).usage()).hasSize(1);
        assertThat(sharing.look(ana.id(), shared.reference()).bills()).isEmpty();
        assertThatThrownBy(() -> supply.bill(ana.id(), "N" + n)).isInstanceOf(NotFound.class);
    }

    @Test
    @Promise("TTE-05")
    void a_delegate_is_no_holder_anywhere_else() {
        accepted(Scopes.ALL, null);

        assertThat(supply.home(ana.id()).accounts()).isEmpty();
        assertThat(supply.home(ana.id()).usage()).isEmpty();
        assertThat(supply.latestBills(ana.id())).isEmpty();
        assertThat(supply.latestPayments(ana.id())).isEmpty();
        assertThat(supply.places(ana.id())).isEmpty();
        assertThat(details.details(ana.id()).toString()).doesNotContain(n, "Quay Street");
        assertThat(copy.copy(ana.id()).stream().map(CopyTable::rows).toList().toString()).doesNotContain(n, "Quay Street");
        assertThat(supply.matchAccount(n, "BW1 4QS").orElseThrow().customerId()).isEqualTo(maria.id());
    }

    @Test
    void either_ends_it_at_once() {
        SharedAccount shared = accepted(Scopes.ALL, null);
        sharing.end(maria.id(), shared.reference(), self(maria));
        assertThat(sharing.takenBy(ana.id())).isEmpty();
        assertThatThrownBy(() -> sharing.look(ana.id(), shared.reference())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> supply.bill(ana.id(), "N" + n)).isInstanceOf(NotFound.class);

        SharedAccount again = accepted(Scopes.ALL, null);
        sharing.end(ana.id(), again.reference(), self(ana));
        assertThat(sharing.takenBy(ana.id())).isEmpty();
        assertThat(sharing.givenBy(maria.id())).extracting(SharedAccount::state).containsOnly("ENDED");
    }

    @Test
    void a_link_works_once_for_one_person_and_not_for_ever() {
        GivenPerson.Marked third = given.registered();
        String token = offer(Scopes.ALL, null);
        assertThat(sharing.offered(maria.id(), token)).as("her own").isEmpty();
        assertThat(sharing.offered(ana.id(), token)).isPresent();
        sharing.accept(ana.id(), token, self(ana));

        assertThat(sharing.offered(third.id(), token)).isEmpty();
        assertThatThrownBy(() -> sharing.accept(third.id(), token, self(third))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sharing.end(third.id(), sharing.givenBy(maria.id()).get(0).reference(), self(third))).isInstanceOf(NotFound.class);
        assertThat(sharing.offered(third.id(), "nonsense")).isEmpty();
    }

    @Test
    void what_makes_no_sense_is_refused_and_nobody_learns_who_is_a_customer() {
        assertThatThrownBy(() -> offer(new Scopes(false, false), null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> offer(Scopes.ALL, clock.today().minusDays(1))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> sharing.offer(ana.id(), new Sharing.Offer(n, maria.email(), Scopes.ALL, null), self(ana))).isInstanceOf(NotFound.class);

        sharing.offer(maria.id(), new Sharing.Offer(n, ana.reference(), Scopes.ALL, null), self(maria));
        sharing.offer(maria.id(), new Sharing.Offer(n, "7KQ2M9XD4TBN", Scopes.ALL, null), self(maria));

        assertThat(sharing.givenBy(maria.id())).extracting(SharedAccount::invited).containsOnly("•••").hasSize(2);
        assertThat(rows.texts("SELECT once_key FROM letter WHERE once_key = ?", "delegation:" + sharing.givenBy(maria.id()).get(1).reference())).hasSize(1);
    }

    @Test
    void an_erasure_of_either_ends_it_and_counts_what_it_foresaw() {
        accepted(Scopes.ALL, null);
        List<ErasureLine> foreseen = erasure.preview(ana.id());
        assertThat(erasure.erase(ana.id(), clock.now())).isEqualTo(foreseen);
        assertThat(sharing.givenBy(maria.id())).isEmpty();
        assertThat(supply.home(maria.id()).accounts()).hasSize(1);

        GivenPerson.Marked other = given.registered();
        sharing.accept(other.id(), offer(Scopes.ALL, null), self(other));
        List<ErasureLine> hers = erasure.preview(maria.id());
        assertThat(erasure.erase(maria.id(), clock.now())).isEqualTo(hers);
        assertThat(sharing.takenBy(other.id())).isEmpty();
        assertThatThrownBy(() -> supply.bill(other.id(), "N" + n)).isInstanceOf(NotFound.class);
    }
}
