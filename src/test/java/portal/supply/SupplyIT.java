package portal.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.census.CopyTable;
import portal.census.DataClass;
import portal.census.EraseAction;
import portal.customer.Channel;
import portal.customer.ContactKind;
import portal.customer.CustomerErasure;
import portal.customer.CustomerIntake;
import portal.customer.CustomerRecords;
import portal.customer.EmailAddress;
import portal.customer.ImportedContact;
import portal.customer.ImportedCustomer;
import portal.customer.Outcome;
import portal.customer.PersonName;
import portal.customer.PostalAddress;
import portal.customer.Taken;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Reference;
import portal.support.Promise;
import portal.support.Rows;

@ExtendWith(ArquillianExtension.class)
class SupplyIT {

    @Inject CustomerIntake customers;
    @Inject CustomerRecords records;
    @Inject CustomerErasure customerErasure;
    @Inject SupplyIntake supplyIntake;
    @Inject BillingIntake billing;
    @Inject Supply supply;
    @Inject CustomerSearch search;
    @Inject SupplyErasure erasure;
    @Inject BooksSweep job;
    @Inject SupplyCopy copy;
    @Inject Rows rows;
    @Inject Clock clock;

    private final String number = Reference.random();
    private final String name = "Quentin Zzyx" + number.toLowerCase();
    private LocalDate month;
    private Instant extracted;
    private long customer;

    @BeforeEach
    void a_customer_with_two_years_of_electricity() {
        month = clock.today().withDayOfMonth(1).minusMonths(1);
        extracted = clock.now();
        takeAll();
        customer = customers.find(List.of(number)).get(number);
    }

    private List<Taken> takeAll() {
        var taken = new java.util.ArrayList<Taken>();
        taken.addAll(customers.takeCustomers(List.of(new ImportedCustomer(number, new PersonName(name), null, "en", "GB", Channel.EMAIL,
                null)), extracted));
        taken.addAll(customers.takeContacts(List.of(new ImportedContact(number, ContactKind.EMAIL,
                new EmailAddress(number + "@example.com"), null, null)), extracted));
        taken.addAll(supplyIntake.takePremises(List.of(
                new ImportedPremises("P" + number, new PostalAddress("12 Quay Street", null, "Brightwater", null, "BW1 4QS", "GB")),
                new ImportedPremises("T" + number, new PostalAddress("7 Frederick Street", null, "Port of Spain", null, null, "TT")))));
        taken.addAll(supplyIntake.takeAccounts(List.of(
                new ImportedAccount(number, number, "P" + number, "GBP", 4210, clock.today(), month.minusYears(10), null),
                new ImportedAccount("TT" + number, number, "T" + number, "TTD", 0, clock.today(), month.minusYears(1), null)), extracted));
        taken.addAll(supplyIntake.takeMeters(List.of(
                new ImportedMeter("S" + number, "U" + number, number, Fuel.ELECTRICITY, month.minusYears(10)),
                new ImportedMeter("TS" + number, "TU" + number, "TT" + number, Fuel.WATER, month.minusYears(10)))));
        taken.addAll(billing.takeUsage(List.of(usage(month, 298_000), usage(month.minusYears(1), 400_000))));
        taken.addAll(billing.takeBills(List.of(bill("N", month.plusMonths(1)), bill("O", month.minusYears(8)))));
        taken.addAll(billing.takePayments(List.of(new ImportedPayment("Y" + number, number, month, 3000, PaymentMethod.CARD, "Visa", "1881"))));
        return taken;
    }

    private ImportedUsage usage(LocalDate from, long milli) {
        return new ImportedUsage("U" + number, from, from.plusMonths(1), milli, 7152, Quality.READ);
    }

    private ImportedBill bill(String kind, LocalDate issued) {
        return new ImportedBill(kind + number, number, issued.minusMonths(1), issued, issued, issued.plusDays(14), 7152, 6000L, null, null,
                811L, 341L);
    }

    @Test
    void taking_the_same_twice_changes_nothing() {
        assertThat(takeAll()).extracting(Taken::outcome).containsOnly(Outcome.UNCHANGED);
    }

    @Test
    void home_says_what_is_owed_and_what_was_used() {
        HomeView home = supply.home(customer);

        AccountLine account = home.accounts().stream().filter(line -> line.number().equals(number)).findFirst().orElseThrow();
        assertThat(account.balanceMinor()).isEqualTo(4210);
        assertThat(account.latest().number()).isEqualTo("N" + number);
        assertThat(home.usage()).hasSize(1);
        assertThat(home.usage().get(0).percent()).isEqualTo(-26);
        assertThat(home.updatedOn()).isEqualTo(month.plusMonths(1).minusDays(1));
    }

    @Test
    void bills_come_newest_first_with_their_lines_and_only_to_their_holder() {
        assertThat(supply.latestBills(customer)).extracting(BillRow::number).containsExactly("N" + number);
        assertThat(supply.bills(customer, month.minusYears(8).getYear(), 1).bills().rows()).extracting(BillRow::number).containsExactly("O" + number);
        assertThat(supply.bill(customer, "N" + number).lines()).extracting(BillLine::words)
                .containsExactly("bill_line.electricity", "bill_line.standing", "bill_line.tax");
        assertThat(supply.latestPayments(customer)).extracting(PaymentRow::last4).containsExactly("1881");
        assertThatThrownBy(() -> supply.bill(customer + 1, "N" + number)).isInstanceOf(NotFound.class);
        assertThat(supply.bills(customer, null, 2).bills().isEmpty()).isTrue();
    }

    @Test
    void an_account_matches_by_its_postcode_and_without_one_by_a_meter() {
        assertThat(supply.matchAccount(number.toLowerCase(), "bw14qs").orElseThrow().customerId()).isEqualTo(customer);
        assertThat(supply.matchAccount(number, "BW1 4QT")).isEmpty();
        assertThat(supply.matchAccount(number, "S" + number)).isEmpty();
        assertThat(supply.matchAccount(number, "")).isEmpty();
        assertThat(supply.matchAccount("nobody", "BW1 4QS")).isEmpty();
        assertThat(supply.matchAccount("TT" + number, "ts" + number).orElseThrow().customerId()).isEqualTo(customer);
        assertThat(supply.matchAccount("TT" + number, null)).isEmpty();
    }

    @Test
    void staff_find_a_person_by_account_reference_mail_and_either_name() {
        String reference = records.person(customer).reference();

        for (String typed : List.of(number, reference, number + "@EXAMPLE.com", "quentin zzyx" + number, "ZZYX" + number)) {
            assertThat(search.search(typed, null).rows()).as(typed).extracting(CustomerSummary::reference).containsExactly(reference);
        }
        assertThat(search.search("zzyx" + number, reference).rows()).isEmpty();
        assertThat(search.search("%", null).rows()).isEmpty();
    }

    @Test
    void an_erasure_keeps_books_without_a_way_to_the_person() {
        var preview = erasure.preview(customer);
        var done = erasure.erase(customer, clock.now());
        customerErasure.erase(customer, clock.now());

        assertThat(done).isEqualTo(preview);
        assertThat(done).anySatisfy(line -> {
            assertThat(line.dataClass()).isEqualTo(DataClass.BILLING);
            assertThat(line.action()).isEqualTo(EraseAction.KEEP);
            assertThat(line.keepUntil()).isEqualTo(month.plusMonths(1).plusYears(6));
        }).anySatisfy(line -> {
            assertThat(line.dataClass()).isEqualTo(DataClass.BILLING);
            assertThat(line.action()).isEqualTo(EraseAction.DELETE);
        });
        assertThat(supply.matchAccount(number, "BW1 4QS").orElseThrow().customerId()).isNull();
        assertThat(erasure.preview(customer)).isEmpty();
        assertThat(takeAll()).extracting(Taken::outcome).doesNotContain(Outcome.CREATED, Outcome.CHANGED);
    }

    @Test
    @Promise("TTE-13")
    void a_kept_book_stays_to_the_last_day_of_its_period_and_is_gone_the_day_after() {
        erasure.erase(customer, clock.now());
        customerErasure.erase(customer, clock.now());

        assertThat(booksOn(month.plusYears(6))).as("the last day of the payment").containsExactly("bill", "payment");
        assertThat(booksOn(month.plusYears(6).plusDays(1))).as("the day after").containsExactly("bill");
        assertThat(booksOn(month.plusMonths(1).plusYears(6))).as("the last day of the bill").containsExactly("bill");
        assertThat(booksOn(month.plusMonths(1).plusYears(6).plusDays(1))).as("the day after").isEmpty();
    }

    /** The kept rows that are left when the job had its turn on that day. */
    private List<String> booksOn(LocalDate day) {
        Duration ahead = Duration.between(clock.now(), day.atTime(LocalTime.NOON).atZone(clock.zone()));
        clock.travel(ahead);
        try {
            while (job.work()) {
                Thread.onSpinWait();
            }
        } finally {
            clock.travel(ahead.negated());
        }
        return rows.texts("SELECT 'bill' FROM bill WHERE number = ? UNION ALL SELECT 'payment' FROM payment WHERE number = ?",
                "N" + number, "Y" + number);
    }

    @Test
    void books_of_somebody_who_is_here_are_never_swept() {
        booksOn(month.plusYears(20));

        assertThat(supply.latestBills(customer)).hasSize(1);
        assertThat(supply.bills(customer, month.minusYears(8).getYear(), 1).bills().rows()).hasSize(1);
    }

    @Test
    void who_comes_back_is_someone_new_and_sees_nothing_of_before() {
        erasure.erase(customer, clock.now());
        customerErasure.erase(customer, clock.now());
        long anew = records.open(new PersonName(name), java.util.Locale.UK);

        supply.hold(anew, supply.matchAccount(number, "BW1 4QS").orElseThrow().accountId());
        takeAll();

        assertThat(supply.latestBills(anew)).isEmpty();
        assertThat(supply.home(anew).usage()).isEmpty();
        assertThat(supply.home(anew).accounts()).hasSize(1);
        assertThat(supply.matchAccount(number, "BW1 4QS").orElseThrow().customerId()).isEqualTo(anew);
    }

    @Test
    void bills_of_a_copy_that_need_more_than_one_page_are_all_there_once_and_newest_first() {
        List<ImportedBill> many = new ArrayList<>();
        for (int i = 0; i < WholeBook.A_PAGE; i++) {
            many.add(bill("M" + i + "-", month.minusMonths(i / 4)));
        }
        billing.takeBills(many);

        CopyTable bills = copy.copy(customer).stream().filter(table -> table.name().equals("bills")).findFirst().orElseThrow();

        assertThat(bills.rows()).extracting(row -> row.get(0)).doesNotHaveDuplicates().hasSize(WholeBook.A_PAGE + 2);
        assertThat(bills.rows()).extracting(row -> row.get(4)).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void a_copy_holds_usage_bills_and_payments() {
        assertThat(copy.copy(customer)).filteredOn(table -> !table.rows().isEmpty())
                .extracting(table -> table.name() + " " + table.rows().size())
                .containsExactly("accounts 2", "held_accounts 2", "usage 2", "bills 2", "payments 1");
    }
}
