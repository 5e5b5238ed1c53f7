package portal.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.census.Source;
import portal.customer.CorrectedField;
import portal.customer.CustomerRecords;
import portal.customer.History;
import portal.customer.PersonName;
import portal.platform.Clock;
import portal.platform.Ids;
import portal.platform.NotFound;
import portal.platform.Refusal;
import portal.policy.Policies;
import portal.support.ChangedPack;
import portal.support.GivenLife;
import portal.support.GivenPerson;
import portal.support.Promise;
import portal.support.QueryCount;
import portal.support.Rows;

@ExtendWith(ArquillianExtension.class)
class ProductsIT {

    private static final String PLACE = "The boat house, Millbrook";

    @Inject UserTransaction transaction;
    @Inject CustomerRecords records;
    @Inject Products products;
    @Inject ProductDesk desk;
    @Inject Places places;
    @Inject ProductCopy copy;
    @Inject ProductErasure erasure;
    @Inject History history;
    @Inject Policies policies;
    @Inject GivenPerson given;
    @Inject GivenLife life;
    @Inject QueryCount count;
    @Inject ChangedPack pack;
    @Inject Rows rows;
    @Inject Clock clock;

    private long ana;
    private long bob;
    private String serial;

    @BeforeEach
    void two_customers() {
        ana = records.open(new PersonName("Ana Ruiz"), Locale.ENGLISH);
        bob = records.open(new PersonName("Bob Dale"), Locale.ENGLISH);
        serial = fresh();
    }

    @AfterEach
    void as_written() {
        pack.asWritten();
    }

    private static String fresh() {
        return "AB" + String.format(Locale.ROOT, "%010d", Math.floorMod(Ids.next(), 10_000_000_000L));
    }

    private ProductFacts facts(String model, String number, String place) {
        return new ProductFacts(model, desk.serial(number), LocalDate.of(2025, 3, 7), place);
    }

    private Actor self(long customer) {
        return Actor.customer(records.subjectKeyOf(customer));
    }

    private void register(long customer, String number) {
        desk.register(customer, facts("Heat pump", number, PLACE), self(customer));
    }

    private ProductView only(long customer) {
        assertThat(products.of(customer)).hasSize(1);
        return products.of(customer).get(0);
    }

    @Test
    @Promise({"CET-04", "CET-22"})
    void what_was_registered_is_there_with_its_source_its_day_and_the_policy_of_that_day() {
        register(ana, serial);

        ProductView held = only(ana);
        assertThat(List.of(held.model(), held.serial(), held.place())).containsExactly("Heat pump", serial, PLACE);
        assertThat(held.boughtOn()).isEqualTo(LocalDate.of(2025, 3, 7));
        assertThat(held.source()).isEqualTo(Source.CUSTOMER);
        assertThat(held.policy()).isEqualTo(policies.current().number());
        assertThat(held.since()).isEqualTo(held.registeredAt()).isBeforeOrEqualTo(clock.now());
        assertThat(history.of(ana)).extracting(line -> line.changed().field())
                .containsExactlyInAnyOrder(CorrectedField.PRODUCT, CorrectedField.PRODUCT_PLACE);
    }

    @Test
    @Promise("CET-22")
    void a_number_registered_already_is_told_to_its_owner_and_to_nobody_else() {
        register(ana, serial);
        String otherwise = serial.substring(0, 2).toLowerCase(Locale.ROOT) + " - " + serial.substring(2);

        assertThat(refusal(ana, otherwise).key()).isEqualTo("product.serial_yours");
        assertThat(refusal(bob, otherwise).key()).isEqualTo("product.serial_refused");
        assertThat(products.of(bob)).isEmpty();
        assertThat(history.of(bob)).isEmpty();
    }

    @Test
    @Promise("CET-22")
    void a_correction_cannot_take_a_number_that_is_registered() {
        String another = fresh();
        register(ana, serial);
        register(bob, another);
        ProductView held = only(bob);

        assertThat(catchThrowableOfType(() -> desk.correct(bob, held.reference(), held.version(), facts("Heat pump", serial, null), self(bob)),
                Refusal.class).key()).isEqualTo("product.serial_refused");
        assertThat(only(bob)).isEqualTo(held);
    }

    private Refusal refusal(long customer, String number) {
        return catchThrowableOfType(() -> register(customer, number), Refusal.class);
    }

    @Test
    @Promise("CET-22")
    void whoever_guesses_numbers_has_to_wait_and_whoever_registers_has_not() {
        register(ana, serial);
        for (int i = 0; i < 8; i++) {
            assertThat(refusal(bob, serial).key()).isEqualTo("product.serial_refused");
        }
        assertThat(refusal(bob, serial).key()).startsWith("throttle.");
        assertThat(refusal(bob, fresh()).key()).as("a free number tells no more").startsWith("throttle.");

        for (int i = 0; i < 12; i++) {
            register(ana, fresh());
        }
        assertThat(products.of(ana)).hasSize(13);
    }

    @Test
    void of_two_customers_with_one_number_at_the_same_moment_one_has_it() throws InterruptedException, ExecutionException {
        ExecutorService both = Executors.newFixedThreadPool(2);
        int refused = 0;
        try {
            for (int round = 0; round < 10; round++) {
                ProductFacts same = facts("Heat pump", fresh(), null);
                List<Future<Refusal>> answers = both.invokeAll(List.of(
                        () -> catchThrowableOfType(() -> desk.register(ana, same, self(ana)), Refusal.class),
                        () -> catchThrowableOfType(() -> desk.register(bob, same, self(bob)), Refusal.class)));
                for (Future<Refusal> answer : answers) {
                    if (answer.get() != null) {
                        assertThat(answer.get().key()).isIn("product.serial_refused", "throttle.seconds");
                        refused++;
                    }
                }
            }
        } finally {
            both.shutdown();
            assertThat(both.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(products.of(ana).size() + products.of(bob).size()).isEqualTo(20 - refused).isLessThanOrEqualTo(10).isPositive();
    }

    @Test
    void a_customer_has_at_most_fifty() {
        for (int i = 0; i < Products.MOST; i++) {
            register(ana, fresh());
        }

        assertThat(refusal(ana, fresh()).key()).isEqualTo("product.enough");
        assertThat(products.of(ana)).hasSize(Products.MOST);
    }

    @Test
    void a_product_is_corrected_and_removed_by_its_owner_only() {
        register(ana, serial);
        ProductView held = only(ana);
        String there = held.reference();

        assertThatThrownBy(() -> products.get(bob, there)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.correct(bob, there, held.version(), facts("Mine", serial, null), self(bob))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> products.remove(bob, there, held.version(), self(bob))).isInstanceOf(NotFound.class);

        assertThat(desk.correct(ana, there, held.version(), facts("Boiler", serial, PLACE), self(ana))).isTrue();
        assertThat(only(ana).model()).isEqualTo("Boiler");
        assertThatThrownBy(() -> desk.correct(ana, there, held.version(), facts("Older", serial, PLACE), self(ana)))
                .isInstanceOf(Refusal.class).hasMessage("correction.meanwhile");
        assertThat(desk.correct(ana, there, only(ana).version(), facts("Boiler", serial, PLACE), self(ana))).as("nothing different").isFalse();

        products.remove(ana, there, only(ana).version(), self(ana));
        assertThat(products.of(ana)).isEmpty();
        assertThat(history.of(ana)).filteredOn(line -> line.changed().field() == CorrectedField.PRODUCT).hasSize(3);
        register(bob, serial);
        assertThat(products.of(bob)).hasSize(1);
    }

    @Test
    @Promise("CET-09")
    void what_is_known_is_filled_in() {
        assertThat(places.usual(ana, List.of("12 Quay Street", "The mill"))).isEqualTo("12 Quay Street");
        assertThat(places.usual(ana, List.of())).isNull();

        register(ana, serial);

        assertThat(places.usual(ana, List.of("12 Quay Street"))).isEqualTo(PLACE);
    }

    @Test
    @Promise("CET-09")
    void a_list_takes_one_query_and_what_is_filled_in_two_however_many_there_are() {
        GivenPerson.Marked zoe = given.registered();
        life.of(zoe);
        for (int i = 0; i < 5; i++) {
            register(zoe.id(), fresh());
        }

        assertThat(count.of(() -> assertThat(products.of(zoe.id())).hasSize(7))).isEqualTo(1);
        assertThat(count.of(() -> assertThat(places.usual(zoe.id(), places.known(zoe.id()))).isEqualTo(PLACE))).isEqualTo(2);
        assertThat(places.known(zoe.id())).containsExactly("12 Quay Street, Millbrook, BW1 4QS");
    }

    @Test
    @Promise("CET-05")
    void who_takes_no_part_in_research_is_forgotten_there_and_not_asked_again() {
        register(ana, serial);
        register(ana, fresh());
        desk.register(bob, facts("Boiler", fresh(), PLACE), self(bob));

        products.forgetPlaces(ana, self(ana));

        assertThat(products.of(ana)).hasSize(2).allMatch(product -> product.place() == null);
        assertThat(places.usual(ana, List.of("12 Quay Street"))).isNull();
        assertThat(history.of(ana)).noneMatch(line -> (line.changed().before() + line.changed().after()).contains("boat house"));
        assertThat(only(bob).place()).isEqualTo(PLACE);
    }

    @Test
    @Promise("CET-18")
    void a_copy_has_them_all_and_an_erasure_takes_them() throws Exception {
        register(ana, serial);
        register(bob, fresh());

        transaction.begin();
        assertThat(copy.copy(ana).get(0).rows()).singleElement().satisfies(row ->
                assertThat(row).contains("Heat pump", serial, "2025-03-07", PLACE, "CUSTOMER", policies.current().number()));
        assertThat(erasure.preview(ana)).containsExactly(ErasureLine.deleted(DataClass.PRODUCT, 1))
                .isEqualTo(erasure.erase(ana, clock.now()));
        assertThat(copy.copy(ana).get(0).rows()).isEmpty();
        transaction.commit();

        assertThat(rows.texts("SELECT serial FROM product WHERE serial = ?", serial)).isEmpty();
        assertThat(products.of(bob)).hasSize(1);
        register(bob, serial);
    }

    @Test
    void the_billing_system_hears_nothing_of_products() {
        GivenPerson.Marked zoe = given.registered();

        register(zoe.id(), serial);
        products.remove(zoe.id(), only(zoe.id()).reference(), only(zoe.id()).version(), self(zoe.id()));

        assertThat(rows.texts("SELECT field_name FROM outbound_change WHERE customer_id = ?", zoe.id())).isEmpty();
    }

    @Test
    void the_operator_says_what_a_number_looks_like() {
        pack.say("products.serial", "[0-9]{12}");
        pack.say("products.serial.example", "2041 7736 0001");

        assertThat(desk.serial("204177360001").folded()).isEqualTo("204177360001");
        assertThat(catchThrowableOfType(() -> desk.serial("AB20417736"), Refusal.class).arguments()).containsExactly("2041 7736 0001");
    }
}
