package portal.requests.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.customer.CustomerRecords;
import portal.platform.Clock;
import portal.requests.Asking;
import portal.requests.ItemDecision;
import portal.requests.ItemDesk;
import portal.requests.MyRequests;
import portal.requests.RefusalReason;
import portal.requests.RequestChannel;
import portal.requests.RequestDesk;
import portal.requests.RequestKind;
import portal.requests.RequestState;
import portal.requests.RequestView;
import portal.requests.copy.CopyJob;
import portal.requests.copy.CopyOrders;
import portal.requests.copy.CopySubject;
import portal.support.GivenLife;
import portal.support.GivenPerson;
import portal.support.Promise;
import portal.support.Rows;

/** Requests that are decided item by item do what was granted, leave what was refused, and say why for each. */
@ExtendWith(ArquillianExtension.class)
class ItemsIT {

    private static final Actor OFFICER = Actor.staff("officer-of-items", "PRIVACY_OFFICER");
    private static final Actor CLERK = Actor.staff("clerk-of-items", "CUSTOMER_SUPPORT");
    private static final String WORDS = "We keep it while we supply you.";

    @Inject GivenPerson given;
    @Inject GivenLife life;
    @Inject MyRequests requests;
    @Inject RequestDesk desk;
    @Inject ItemDesk items;
    @Inject Asking asking;
    @Inject PartErasure parts;
    @Inject ErasureJob erasures;
    @Inject CopyJob copies;
    @Inject CopyOrders orders;
    @Inject CustomerRecords customers;
    @Inject Rows rows;
    @Inject Clock clock;

    @AfterEach
    void back_to_today() {
        clock.travel(clock.ahead().negated());
    }

    private static ItemDecision no(String item) {
        return new ItemDecision(item, RefusalReason.SUPPLY_ACTIVE, WORDS);
    }

    private long letters(String template, String reference) {
        return Long.parseLong(rows.texts("SELECT COUNT(*) FROM letter WHERE once_key = ?", template + ":" + reference).get(0));
    }

    @Test
    @Promise("SOL-19")
    void a_deletion_in_part_deletes_what_was_granted_and_leaves_a_customer_who_reads_why() {
        GivenPerson.Marked ana = given.registered();
        life.of(ana);
        String reference = requests.askForDeletion(ana.id());
        long bank = count("bank_detail", "customer_id", ana);
        assertThat(bank).isEqualTo(1);
        long referrals = count("referral", "sender_id", ana);

        items.decide(reference, Stream.concat(parts.parts().stream().map(Enum::name).map(part -> part.equals("REFERRAL") ? no(part) : ItemDecision.yes(part)),
                Stream.of(no(ItemDecision.REST))).toList(), OFFICER);
        assertThat(requests.get(reference, ana.id()).state()).isEqualTo(RequestState.SCHEDULED);
        assertThat(letters("request-partly", reference)).isEqualTo(1);
        clock.travel(Duration.ofDays(8));
        for (int turns = 0; turns < 20; turns++) {
            erasures.work();
        }

        RequestView done = requests.get(reference, ana.id());
        assertThat(done.problemDetail()).isNull();
        assertThat(done.state()).isEqualTo(RequestState.PARTLY);
        assertThat(done.items()).filteredOn(one -> !one.isGranted()).extracting(ItemDecision::words).containsOnly(WORDS).hasSize(2);
        assertThat(count("bank_detail", "customer_id", ana)).isZero();
        assertThat(count("referral", "sender_id", ana)).isEqualTo(referrals);
        assertThat(customers.person(ana.id()).email()).isEqualTo(ana.email());
        assertThat(letters("deletion-part-done", reference)).isEqualTo(1);
    }

    private long count(String table, String column, GivenPerson.Marked person) {
        return Long.parseLong(rows.texts("SELECT COUNT(*) FROM " + table + " WHERE " + column + " = ?", person.id()).get(0));
    }

    @Test
    @Promise({"CET-17", "CET-18"})
    void a_copy_in_part_holds_what_was_granted_only() {
        GivenPerson.Marked ana = given.registered();
        String reference = desk.enter(RequestKind.COPY, ana.reference(), RequestChannel.LETTER, clock.today(), CLERK);

        items.decide(reference, Arrays.stream(CopySubject.values()).map(Enum::name)
                .map(one -> one.equals("SUPPORT") ? no(one) : ItemDecision.yes(one)).toList(), OFFICER);
        for (int turns = 0; copies.work() && turns < 500; turns++) {
            Thread.onSpinWait();
        }

        RequestView done = requests.get(reference, ana.id());
        assertThat(done.state()).isEqualTo(RequestState.PARTLY);
        assertThat(orders.of(done.id()).subjects()).hasSize(CopySubject.values().length - 1).doesNotContain(CopySubject.SUPPORT);
        assertThat(letters("copy-ready", reference)).isEqualTo(1);
    }

    @Test
    void an_objection_in_part_ends_the_use_that_was_granted() {
        GivenPerson.Marked ana = given.registered();
        life.of(ana);
        assertThat(customers.get(ana.id()).research().value()).isTrue();
        String reference = asking.ask(ana.id(), RequestKind.OBJECT, "No research please, and no mail");

        items.decide(reference, List.of(ItemDecision.yes("RESEARCH"), no("OFFERS")), OFFICER);

        assertThat(requests.get(reference, ana.id()).state()).isEqualTo(RequestState.PARTLY);
        assertThat(customers.get(ana.id()).research().value()).isFalse();
        assertThat(letters("request-partly", reference)).isEqualTo(1);
    }
}
