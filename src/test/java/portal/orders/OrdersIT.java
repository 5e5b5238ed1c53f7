package portal.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.UserTransaction;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.customer.Outcome;
import portal.customer.Taken;
import portal.customer.hold.HoldOrder;
import portal.customer.hold.LegalHolds;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Reference;
import portal.support.GivenPerson;
import portal.support.PlainBrowser;
import portal.support.Promise;
import portal.support.QueryCount;
import portal.support.Rows;
import portal.support.cases.CaseTopic;
import portal.support.cases.Cases;

/** Orders from the extract to the page and out again. */
@ExtendWith(ArquillianExtension.class)
class OrdersIT {

    @Inject UserTransaction transaction;
    @Inject GivenPerson given;
    @Inject OrderIntake intake;
    @Inject Orders orders;
    @Inject OrderCopy copy;
    @Inject OrderErasure erasure;
    @Inject OrderSweep sweep;
    @Inject Cases cases;
    @Inject QueryCount count;
    @Inject HttpServletRequest request;
    @Inject Rows rows;
    @Inject LegalHolds holds;
    @Inject Clock clock;

    private GivenPerson.Marked zoe;
    private GivenPerson.Marked ana;
    private String number;

    @BeforeEach
    void two_customers() {
        zoe = given.registered();
        ana = given.registered();
        number = "R-" + Reference.random();
    }

    private ImportedOrder told(GivenPerson.Marked whose, OrderStatus status, LocalDate on) {
        return new ImportedOrder(number, whose.number(), on, status, whose.name() + ", 12 Quay Street", whose.email());
    }

    private List<Taken> take(ImportedOrder told) {
        return intake.takeOrders(List.of(told), clock.now());
    }

    private List<Taken> line(int place, String item, Long amount) {
        return intake.takeLines(List.of(new ImportedOrderLine(number, place, item, 2, amount)));
    }

    @Test
    @Promise("CLX-03")
    void what_the_billing_system_tells_is_there_and_telling_it_again_changes_nothing() {
        assertThat(take(told(zoe, OrderStatus.SHIPPED, clock.today()))).containsExactly(Taken.as(Outcome.CREATED));
        assertThat(line(1, "Radiator valve", 5_600L)).containsExactly(Taken.as(Outcome.CREATED));
        assertThat(line(2, "Paid with 4111 1111 1111 1111", null)).containsExactly(Taken.as(Outcome.CREATED));
        assertThat(take(told(zoe, OrderStatus.SHIPPED, clock.today()))).containsExactly(Taken.as(Outcome.UNCHANGED));
        assertThat(line(1, "Radiator valve", 5_600L)).containsExactly(Taken.as(Outcome.UNCHANGED));
        assertThat(take(told(zoe, OrderStatus.DELIVERED, clock.today()))).containsExactly(Taken.as(Outcome.CHANGED));

        assertThat(orders.of(zoe.id())).singleElement().satisfies(order -> {
            assertThat(order.status()).isEqualTo(OrderStatus.DELIVERED);
            assertThat(order.shipTo()).isEqualTo(zoe.name() + ", 12 Quay Street");
            assertThat(order.contact()).isEqualTo(zoe.email());
            assertThat(order.lines()).containsExactly(new OrderView.Line(1, "Radiator valve", 2, 5_600L),
                    new OrderView.Line(2, "Paid with •••• 1111", 2, null));
        });
        assertThat(count.of(() -> orders.of(zoe.id()))).as("however many there are").isEqualTo(2);
    }

    @Test
    void what_points_to_nobody_or_to_somebody_else_is_refused() {
        take(told(zoe, OrderStatus.SHIPPED, clock.today()));

        assertThat(take(told(ana, OrderStatus.SHIPPED, clock.today()))).containsExactly(Taken.refused("import.other_customer"));
        assertThat(intake.takeOrders(List.of(new ImportedOrder("R-0", "nobody", clock.today(), OrderStatus.SHIPPED, null, null)), clock.now()))
                .containsExactly(Taken.refused("import.unknown_customer"));
        assertThat(intake.takeLines(List.of(new ImportedOrderLine("R-none", 1, "x", 1, null)))).containsExactly(Taken.refused("import.unknown_order"));
        assertThat(orders.of(ana.id())).isEmpty();
    }

    @Test
    @Promise("CLX-03")
    void trouble_with_an_order_is_a_case_with_its_number_and_a_mail_and_nobody_elses_business() {
        take(told(zoe, OrderStatus.SHIPPED, clock.today()));
        String reference = orders.of(zoe.id()).get(0).reference();
        PlainBrowser browser = new PlainBrowser(request);
        browser.press(browser.get("/sign-in"), "signIn", Map.of("login", zoe.login(), "password", GivenPerson.PASSWORD));

        HttpResponse<String> page = browser.get("/account/orders/" + reference);
        assertThat(page.body()).contains(number, "On its way", "12 Quay Street").doesNotContain("cc-number");
        assertThat(browser.press(page, "complain", Map.of("message", " ")).body()).contains("Write your message");
        assertThat(browser.press(page, "complain", Map.of("message", "One is missing")).statusCode()).isEqualTo(302);

        assertThat(cases.of(zoe.id())).singleElement().satisfies(opened -> {
            assertThat(opened.topic()).isEqualTo(CaseTopic.ORDER);
            assertThat(opened.order()).isEqualTo(number);
        });
        assertThat(rows.texts("SELECT template FROM letter WHERE customer_id = ?", zoe.id())).contains("case-opened");
        PlainBrowser other = new PlainBrowser(request);
        other.press(other.get("/sign-in"), "signIn", Map.of("login", ana.login(), "password", GivenPerson.PASSWORD));
        assertThat(other.get("/account/orders/" + reference).statusCode()).isEqualTo(404);
        assertThatThrownBy(() -> orders.get(ana.id(), reference)).isInstanceOf(NotFound.class);
    }

    @Test
    @Promise("CET-18")
    void a_copy_has_them_and_an_erasure_leaves_the_book_without_the_person() throws Exception {
        take(told(zoe, OrderStatus.SHIPPED, clock.today()));
        line(1, "Radiator valve", 5_600L);

        transaction.begin();
        assertThat(copy.copy(zoe.id()).get(0).rows()).singleElement().satisfies(row -> assertThat(row).contains(number, zoe.email()));
        assertThat(copy.copy(zoe.id()).get(1).rows()).containsExactly(List.of(number, "1", "Radiator valve", "2", "5600"));
        assertThat(erasure.preview(zoe.id())).containsExactly(ErasureLine.anonymised(DataClass.ORDER, 1)).isEqualTo(erasure.erase(zoe.id(), clock.now()));
        transaction.commit();

        assertThat(rows.texts("SELECT status FROM customer_order WHERE number = ? AND customer_id IS NULL AND ship_to IS NULL AND contact IS NULL",
                number)).containsExactly("SHIPPED");
        assertThat(take(told(zoe, OrderStatus.DELIVERED, clock.today()))).as("it does not find back to them")
                .containsExactly(Taken.refused("import.other_customer"));
        assertThat(line(1, "Something else", null)).containsExactly(Taken.as(Outcome.SKIPPED));
    }

    @Test
    @Promise("TTE-13")
    void an_order_goes_when_its_time_is_over_and_does_not_come_back() {
        take(told(zoe, OrderStatus.DELIVERED, clock.today()));
        clock.travel(Duration.ofDays(6 * 366 + 1));
        try {
            while (sweep.work()) {
                Thread.onSpinWait();
            }
            assertThat(orders.of(zoe.id())).isEmpty();
            assertThat(take(told(zoe, OrderStatus.DELIVERED, clock.today().minusYears(7)))).containsExactly(Taken.as(Outcome.SKIPPED));
        } finally {
            clock.travel(Duration.ofDays(-6 * 366 - 1));
        }
    }

    @Test
    @Promise("TTE-13")
    void staff_read_beforehand_how_many_orders_a_night_takes() {
        LocalDate last = clock.today().plusYears(6);
        long before = sweep.due(last.plusDays(1)).get(0).rows();
        long earlier = sweep.due(last).get(0).rows();
        take(told(zoe, OrderStatus.DELIVERED, clock.today()));

        assertThat(sweep.due(last.plusDays(1)).get(0).rows()).isEqualTo(before + 1);
        assertThat(sweep.due(last).get(0).rows()).as("a night before").isEqualTo(earlier);
        assertThat(orders.of(zoe.id())).as("reading it removes nothing").hasSize(1);
    }

    @Test
    @Promise("TTE-13")
    void a_legal_hold_keeps_an_order_past_its_time() {
        take(told(zoe, OrderStatus.DELIVERED, clock.today()));
        String hold = holds.put(zoe.id(), new HoldOrder(null, DataClass.ORDER, "A claim", null), Actor.staff("petra", "PRIVACY_OFFICER"));
        LocalDate night = clock.today().plusYears(6).plusDays(1);
        clock.travel(Duration.ofDays(6 * 366 + 1));
        try {
            orders.removeSomeOutlived();
            assertThat(orders.of(zoe.id())).as("held").hasSize(1);
        } finally {
            clock.travel(Duration.ofDays(-6 * 366 - 1));
        }
        long held = sweep.due(night).get(0).rows();
        holds.lift(hold, Actor.staff("petra", "PRIVACY_OFFICER"));

        assertThat(sweep.due(night).get(0).rows()).isEqualTo(held + 1);
    }
}
