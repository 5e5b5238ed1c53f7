package portal.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.census.DataClass;
import portal.census.EraseAction;
import portal.customer.Correction;
import portal.customer.Corrections;
import portal.customer.CustomerRecords;
import portal.customer.PersonName;
import portal.platform.Clock;
import portal.platform.Refusal;
import portal.security.Role;
import portal.staff.DisclosureRoom;
import portal.support.AtWork;
import portal.support.GivenPerson;
import portal.support.Promise;

@ExtendWith(ArquillianExtension.class)
class DisclosureIT {

    @Inject DisclosureBook book;
    @Inject DisclosureCopy copy;
    @Inject DisclosureErasure erasure;
    @Inject DisclosureRoom room;
    @Inject CustomerRecords records;
    @Inject Corrections corrections;
    @Inject GivenPerson given;
    @Inject UserTransaction transaction;
    @Inject HttpServletRequest request;
    @Inject Clock clock;

    private GivenPerson.Marked person;
    private Actor officer;

    @BeforeEach
    void somebody_whose_bills_are_printed_elsewhere() {
        person = given.registered();
        officer = Actor.staff("petra", "PRIVACY_OFFICER");
        book.record(person.id(), gift("print_house", DataClass.CONTACT, DataClass.BILLING), officer);
    }

    private static Gift gift(String recipient, DataClass... classes) {
        return new Gift(recipient, Set.of(classes), Ground.SERVICE, "Bills of the month");
    }

    @Test
    @Promise("TTE-14b")
    void the_customer_sees_every_time_and_so_does_the_copy() {
        book.record(person.id(), gift("credit_agency", DataClass.IDENTITY), officer);

        assertThat(book.of(person.id())).extracting(DisclosureView::recipient).containsExactly("Northlight Credit Agency", "Millbrook Print House");
        assertThat(book.of(given.registered().id())).isEmpty();
        assertThat(copy.copy(person.id()).get(0).rows()).hasSize(2).allSatisfy(row -> assertThat(row).contains("Bills of the month"));
    }

    @Test
    @Promise({"CEG-02", "TTE-15"})
    void what_the_policy_does_not_allow_cannot_be_written_down() {
        assertThatThrownBy(() -> book.record(person.id(), gift("address_dealer", DataClass.CONTACT), officer)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> book.record(person.id(), gift("print_house", DataClass.USAGE), officer)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> book.record(person.id(), gift("print_house"), officer)).isInstanceOf(Refusal.class);

        assertThat(book.of(person.id())).hasSize(1);
    }

    @Test
    @Promise("CEG-20")
    void a_consent_or_a_law_is_named_or_nothing_is_given() {
        Set<DataClass> classes = Set.of(DataClass.CONTACT);

        assertThatThrownBy(() -> new Gift("print_house", classes, Ground.LAW, " ")).isInstanceOf(Refusal.class).hasMessage("disclosure.how_missing");
        assertThatThrownBy(() -> new Gift("print_house", classes, Ground.CONSENT, null)).isInstanceOf(Refusal.class).hasMessage("disclosure.how_missing");
        book.record(person.id(), new Gift("print_house", classes, Ground.LAW, "Order 1042 of the county court"), officer);

        assertThat(book.of(person.id())).first().extracting(DisclosureView::how).isEqualTo("Order 1042 of the county court");
    }

    @Test
    void a_recipient_hears_of_a_correction_of_what_they_got_and_of_nothing_else() {
        book.record(person.id(), gift("credit_agency", DataClass.IDENTITY), officer);

        corrections.correct(person.id(), records.get(person.id()).version(), Correction.ofName(new PersonName("Zoë Another")),
                Actor.customer(person.subjectKey()));
        assertThat(book.noticesOf(person.id())).extracting(NoticeView::recipient, NoticeView::kind)
                .containsExactly(tuple("Northlight Credit Agency", RecipientNotice.Kind.CORRECTED));

        corrections.correct(person.id(), records.get(person.id()).version(), Correction.ofWishes("fr", "en", null), Actor.customer(person.subjectKey()));
        assertThat(book.noticesOf(person.id())).as("the printer holds how to reach them").extracting(NoticeView::recipient)
                .contains("Millbrook Print House");

        records.pause(person.id());
        assertThat(book.noticesOf(person.id())).extracting(NoticeView::kind).filteredOn(kind -> kind == RecipientNotice.Kind.PAUSED).hasSize(2);
    }

    @Test
    void one_recipient_knows_a_person_by_one_reference_and_hears_once() {
        book.record(person.id(), gift("print_house", DataClass.IDENTITY, DataClass.CONTACT), officer);
        records.pause(person.id());

        assertThat(book.of(person.id())).extracting(DisclosureView::reference).hasSize(2).containsOnly(book.of(person.id()).get(0).reference());
        assertThat(book.noticesOf(person.id())).hasSize(1);
    }

    @Test
    @Promise("TTE-14b")
    void an_erasure_tells_them_and_leaves_proof_without_the_person() throws Exception {
        String reference = book.of(person.id()).get(0).reference();

        transaction.begin();
        assertThat(erasure.preview(person.id())).isEqualTo(erasure.erase(person.id(), clock.now())).singleElement()
                .satisfies(line -> assertThat(line.action()).isEqualTo(EraseAction.ANONYMISE));
        transaction.commit();

        assertThat(book.of(person.id())).isEmpty();
        AtWork.staff(request, Role.PRIVACY_OFFICER);
        NoticeView notice = room.unanswered().stream().filter(one -> one.reference().equals(reference)).findFirst().orElseThrow();
        assertThat(notice.kind()).isEqualTo(RecipientNotice.Kind.ERASED);

        room.answered(notice.number());
        assertThat(room.unanswered()).extracting(NoticeView::number).doesNotContain(notice.number());
    }

    @Test
    void only_the_privacy_officer_keeps_the_book_and_a_reference_of_nobody_is_told_in_words() {
        AtWork.staff(request, Role.PRIVACY_OFFICER);
        room.record(person.reference(), gift("print_house", DataClass.CONTACT));
        assertThat(book.of(person.id())).hasSize(2);
        assertThatThrownBy(() -> room.record("7KQ2M9XD4TBN", gift("print_house", DataClass.CONTACT))).isInstanceOf(Refusal.class);

        AtWork.staff(request, Role.CUSTOMER_SUPPORT);
        assertThatThrownBy(() -> room.record(person.reference(), gift("print_house", DataClass.CONTACT))).isInstanceOf(Refusal.class);
        assertThat(book.of(person.id())).hasSize(2);
    }

    @Test
    @Promise("TTE-13")
    void the_rule_takes_what_it_outlived_and_not_a_day_earlier() {
        try {
            clock.travel(Duration.between(clock.now(), clock.now().atZone(clock.zone()).plusYears(6).minusDays(1).toInstant()));
            book.removeOutlived();
            assertThat(book.of(person.id())).hasSize(1);

            clock.travel(Duration.ofDays(2));
            book.removeOutlived();
            assertThat(book.of(person.id())).isEmpty();
        } finally {
            clock.travel(clock.ahead().negated());
        }
    }
}
