package portal.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.census.CopyTable;
import portal.census.DataClass;
import portal.census.EraseAction;
import portal.census.ErasureLine;
import portal.census.Way;
import portal.customer.Detail;
import portal.customer.DetailGroup;
import portal.customer.Outcome;
import portal.customer.PostalAddress;
import portal.customer.Taken;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Reference;
import portal.policy.PolicyInForce;
import portal.requests.erasure.Farewell;
import portal.support.GivenPerson;
import portal.support.Promise;
import portal.support.QueryCount;
import portal.support.Rows;

/** Two people hold one account. */
@ExtendWith(ArquillianExtension.class)
class HouseholdIT {

    @Inject GivenPerson given;
    @Inject SupplyIntake intake;
    @Inject HouseholdIntake household;
    @Inject BillingIntake billing;
    @Inject BillLinesIntake lines;
    @Inject Supply supply;
    @Inject SupplyDetails details;
    @Inject SupplyErasure erasure;
    @Inject SupplyCopy copy;
    @Inject Paper paper;
    @Inject PolicyInForce policy;
    @Inject Rows rows;
    @Inject QueryCount queries;
    @Inject Farewell farewell;
    @Inject Clock clock;

    private final String n = Reference.random();
    private GivenPerson.Marked maria;
    private GivenPerson.Marked luis;
    private LocalDate month;
    private Instant extracted;

    @BeforeEach
    void an_account_of_two() {
        maria = given.registered();
        luis = given.registered();
        month = clock.today().withDayOfMonth(1).minusMonths(1);
        extracted = clock.now();
        take("Pays in time " + n);
    }

    private List<Taken> take(String report) {
        List<Taken> taken = new java.util.ArrayList<>(intake.takePremises(List.of(new ImportedPremises("P" + n,
                new PostalAddress("12 Quay Street", null, "Brightwater", null, "BW1 4QS", "GB")))));
        CreditInfo credit = report == null ? null : new CreditInfo(report, "Northlight " + n, month);
        taken.addAll(intake.takeAccounts(List.of(new ImportedAccount(n, maria.number(), "P" + n, "GBP", 4210, clock.today(), month.minusYears(3), null,
                18_500L, credit, true)), extracted));
        taken.addAll(household.takeHolders(List.of(new ImportedHolder(n, luis.number(), HolderRole.JOINT, month.minusYears(2), null, Scopes.ALL)),
                extracted));
        taken.addAll(household.takeAgreements(List.of(new ImportedAgreement("AG" + n, n, month.minusYears(3), month.minusYears(1), null, false,
                "Steady " + n)), extracted));
        taken.addAll(intake.takeMeters(List.of(new ImportedMeter("S" + n, "U" + n, n, Fuel.ELECTRICITY, month.minusYears(3)))));
        taken.addAll(billing.takeUsage(List.of(new ImportedUsage("U" + n, month, month.plusMonths(1), 298_000, 7152, Quality.READ))));
        taken.addAll(billing.takeBills(List.of(bill("N", month.plusMonths(1)), bill("E", month.minusMonths(30)))));
        taken.addAll(lines.takeLines(List.of(
                new ImportedBillLine("N" + n, 1, LineKind.USAGE_FEE, "Electricity used", 298_000L, "kWh", 6811),
                new ImportedBillLine("N" + n, 2, LineKind.TAX, "VAT 5 %", null, null, 341))));
        taken.addAll(billing.takePayments(List.of(new ImportedPayment("Y" + n, n, month, 3000, PaymentMethod.CARD, "Visa", "1881"))));
        return taken;
    }

    private ImportedBill bill(String kind, LocalDate issued) {
        return new ImportedBill(kind + n, n, issued.minusMonths(1), issued, issued, issued.plusDays(14), 7152, 6811L, null, null, null, 341L);
    }

    private Map<String, String> shown(long customer) {
        return details.details(customer).stream().map(DetailGroup::details).flatMap(List::stream)
                .collect(Collectors.toMap(Detail::key, detail -> detail.value() instanceof Detail.Word word ? word.key() : String.valueOf(detail.value()),
                        (one, other) -> one + "; " + other));
    }

    private String copied(long customer) {
        return copy.copy(customer).stream().map(CopyTable::rows).toList().toString();
    }

    @Test
    void a_second_extract_changes_nothing() {
        assertThat(take("Pays in time " + n)).extracting(Taken::outcome).containsOnly(Outcome.UNCHANGED);
    }

    @Test
    @Promise({"TTE-05", "CET-17"})
    void both_see_what_is_supplied_used_and_billed_each_from_their_own_first_day() {
        for (GivenPerson.Marked one : List.of(maria, luis)) {
            assertThat(supply.home(one.id()).accounts()).extracting(AccountLine::balanceMinor).containsExactly(4210L);
            assertThat(supply.home(one.id()).usage()).hasSize(1);
            assertThat(shown(one.id())).containsEntry("field.TARIFF", "Steady " + n).containsEntry("field.PAPERLESS", "supply.paperless");
        }
        int before = month.minusMonths(30).getYear();
        for (GivenPerson.Marked one : List.of(maria, luis)) {
            assertThat(supply.latestBills(one.id())).extracting(BillRow::number).containsExactly("N" + n);
        }
        assertThat(supply.bills(maria.id(), before, 1).bills().rows()).extracting(BillRow::number).containsExactly("E" + n);
        assertThat(supply.bills(maria.id(), before, 1).years()).startsWith(clock.today().getYear()).endsWith(before);
        assertThat(supply.bills(luis.id(), before, 1).bills().rows()).isEmpty();
        assertThat(supply.bills(luis.id(), null, 1).years()).endsWith(month.getYear());
        assertThatThrownBy(() -> supply.bill(luis.id(), "E" + n)).isInstanceOf(NotFound.class);
        assertThat(queries.of(() -> details.details(maria.id()))).isLessThanOrEqualTo(4);
        assertThat(queries.of(() -> supply.bill(maria.id(), "N" + n))).isLessThanOrEqualTo(2);
    }

    @Test
    @Promise({"CEG-22", "TTE-05"})
    void credit_information_says_who_and_when_and_is_its_own_persons_alone() {
        assertThat(shown(maria.id()).get("field.CREDIT")).contains("Pays in time " + n, "Northlight " + n);
        assertThat(copied(maria.id())).contains("Pays in time " + n);
        assertThat(shown(luis.id())).doesNotContainKey("field.CREDIT");
        assertThat(copied(luis.id())).doesNotContain("Pays in time " + n, "Northlight " + n);
        assertThat(rows.texts("SELECT report FROM credit_report WHERE agency = ?", "Northlight " + n)).singleElement().asString()
                .doesNotContain("Pays");

        take(null);

        assertThat(shown(maria.id())).doesNotContainKey("field.CREDIT");
    }

    @Test
    @Promise("CEG-35")
    void everything_about_supply_says_when_and_under_which_policy_it_came_in() {
        assertThat(details.details(luis.id()).stream().map(DetailGroup::details).flatMap(List::stream).filter(detail -> detail.value() != null)
                .filter(detail -> !"field.ACCOUNT_OTHER".equals(detail.key())))
                .allSatisfy(detail -> {
                    assertThat(detail.policy()).as(detail.key()).isEqualTo(policy.number());
                    assertThat(detail.way()).as(detail.key()).isEqualTo(Way.EXTRACT);
                    assertThat(detail.since()).as(detail.key()).isNotNull();
                });
        assertThat(copied(luis.id())).contains("EXTRACT, " + policy.number());

        paper.choose(luis.id(), List.of(), Actor.customer("key"));

        assertThat(details.details(luis.id()).get(0).details()).filteredOn(detail -> "field.PAPERLESS".equals(detail.key()))
                .extracting(Detail::way, Detail::policy).containsExactly(tuple(Way.WEB, policy.number()));
    }

    @Test
    void each_of_a_household_comes_in_with_a_number_of_their_own() {
        assertThat(supply.matchAccount(n, "BW1 4QS").orElseThrow().customerId()).isEqualTo(maria.id());
        assertThat(supply.matchAccount(luis.number(), "BW1 4QS")).get().extracting(AccountMatch::number, AccountMatch::customerId)
                .containsExactly(n, luis.id());
        assertThat(supply.matchAccount(luis.number(), "ZZ9 9ZZ")).isEmpty();

        erasure.erase(maria.id(), clock.now());
        household.takeHolders(List.of(new ImportedHolder(n, luis.number(), HolderRole.JOINT, month.minusYears(2), null, Scopes.ALL)), extracted);

        assertThat(supply.matchAccount(n, "BW1 4QS").orElseThrow().customerId()).as("an account without a primary holder is not free").isEqualTo(luis.id());
    }

    @Test
    void neither_learns_more_of_the_other_than_role_and_initials() {
        Map<String, String> seen = shown(luis.id());

        assertThat(seen.get("field.ACCOUNT_OTHER")).contains("Z. ").doesNotContain(maria.name());
        assertThat(seen.toString()).doesNotContain(maria.name(), maria.email(), maria.phone(), maria.number());
        assertThat(copied(luis.id())).doesNotContain(maria.name(), maria.email(), maria.phone(), maria.reference());
        assertThat(supply.latestPayments(maria.id())).extracting(PaymentRow::isCardKnown).containsExactly(false);
    }

    @Test
    void the_lines_of_a_bill_add_up_to_it() {
        BillView bill = supply.bill(luis.id(), "N" + n);

        assertThat(bill.itemised()).isTrue();
        assertThat(bill.lines()).extracting(BillLine::description).containsExactly("Electricity used", "VAT 5 %");
        assertThat(bill.lines()).extracting(BillLine::quantity).containsExactly("298 kWh", "");
        assertThat(bill.isAddedUp()).isTrue();
        assertThat(supply.bill(maria.id(), "E" + n).itemised()).isFalse();
        assertThat(supply.bill(maria.id(), "E" + n).isAddedUp()).isTrue();
    }

    @Test
    void erasing_one_leaves_the_account_and_its_history_to_the_other() {
        List<ErasureLine> foreseen = erasure.preview(maria.id());

        assertThat(erasure.erase(maria.id(), clock.now())).isEqualTo(foreseen);

        assertThat(foreseen).filteredOn(line -> line.action() == EraseAction.KEEP || line.dataClass() == DataClass.USAGE).isEmpty();
        assertThat(supply.home(maria.id()).accounts()).isEmpty();
        assertThat(shown(maria.id())).doesNotContainKey("field.ACCOUNT_NUMBER");
        assertThat(supply.home(luis.id()).accounts()).hasSize(1);
        assertThat(supply.home(luis.id()).usage()).hasSize(1);
        assertThat(supply.latestBills(luis.id())).hasSize(1);
        assertThat(shown(luis.id())).containsEntry("field.ACCOUNT_ROLE", "holder_role.PRIMARY").doesNotContainKey("field.ACCOUNT_OTHER");
        assertThat(rows.texts("SELECT agency FROM credit_report WHERE agency = ?", "Northlight " + n)).isEmpty();
        assertThat(supply.matchAccount(n, "BW1 4QS").orElseThrow().customerId()).isEqualTo(luis.id());
    }

    @Test
    void who_holds_it_last_takes_the_books_with_them() {
        erasure.erase(luis.id(), clock.now());
        assertThat(supply.latestBills(maria.id())).hasSize(1);
        assertThat(shown(maria.id())).containsEntry("field.ACCOUNT_ROLE", "holder_role.PRIMARY");

        List<ErasureLine> lines = erasure.erase(maria.id(), clock.now());

        assertThat(lines).extracting(line -> line.dataClass() + " " + line.action()).contains("BILLING KEEP", "USAGE ANONYMISE", "CREDIT DELETE");
        assertThat(rows.texts("SELECT paperless FROM service_account WHERE number = ?", n)).containsOnlyNulls();
        assertThat(supply.isFree(supply.matchAccount(n, "BW1 4QS").orElseThrow().accountId())).isTrue();
    }

    @Test
    void a_tie_ends_with_its_last_day_and_another_household_starts_anew() {
        LocalDate yesterday = clock.today().minusDays(1);
        household.takeHolders(List.of(new ImportedHolder(n, luis.number(), HolderRole.JOINT, month.minusYears(2), yesterday, Scopes.ALL)), extracted);
        assertThat(supply.home(luis.id()).accounts()).isEmpty();

        GivenPerson.Marked next = given.registered();
        intake.takeAccounts(List.of(new ImportedAccount(n, next.number(), "P" + n, "GBP", 0, clock.today(), month.minusYears(3), null)), extracted);

        assertThat(supply.home(maria.id()).accounts()).isEmpty();
        assertThat(supply.home(next.id()).accounts()).hasSize(1);
        assertThat(supply.latestBills(next.id())).isEmpty();
    }

    @Test
    @Promise("SOL-19")
    void who_wants_to_be_deleted_reads_that_the_account_stays_with_the_other() {
        assertThat(farewell.consequences(maria.id()).shared()).containsExactly(AccountNumber.shown(n));
        assertThat(farewell.consequences(given.registered().id()).shared()).isEmpty();
    }
}
