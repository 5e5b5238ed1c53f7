package portal.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import jakarta.annotation.Resource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.customer.CustomerRecords;
import portal.customer.PersonName;
import portal.mail.LetterSent;
import portal.platform.Clock;
import portal.platform.Refusal;
import portal.support.ChangedPack;
import portal.support.GivenPerson;
import portal.support.Promise;
import portal.support.Rows;

/** The clock of a request as its person reads it. */
@ExtendWith(ArquillianExtension.class)
@Promise("CET-29")
class RequestClockIT {

    private static final Actor OFFICER = Actor.staff("officer-of-the-clock", "PRIVACY_OFFICER");
    private static final Actor CLERK = Actor.staff("clerk-of-the-clock", "CUSTOMER_SUPPORT");

    @Resource UserTransaction transaction;
    @Inject GivenPerson given;
    @Inject RequestDesk desk;
    @Inject ClockDesk clocks;
    @Inject MyRequests requests;
    @Inject RequestsLate late;
    @Inject RegionControllers controllers;
    @Inject Event<LetterSent> sent;
    @Inject ChangedPack pack;
    @Inject CustomerRecords records;
    @Inject Rows rows;
    @Inject Clock clock;

    @AfterEach
    void leave() {
        pack.asWritten();
    }

    private String entered(GivenPerson.Marked person, int daysAgo) {
        return desk.enter(RequestKind.DELETE, person.reference(), RequestChannel.LETTER, clock.today().minusDays(daysAgo), CLERK);
    }

    private List<ClockMove> moves(String reference, GivenPerson.Marked person) {
        return requests.get(reference, person.id()).timeline().stream().map(TimelineLine::move).filter(move -> move != null).toList();
    }

    @Test
    void a_longer_period_holds_when_the_mail_server_has_the_letter_and_not_before() throws Exception {
        GivenPerson.Marked ana = given.registered();
        String reference = entered(ana, 3);
        LocalDate first = requests.get(reference, ana.id()).due();

        clocks.announceExtension(reference, ClockReason.COMPLEX, OFFICER);
        assertThat(requests.get(reference, ana.id()).due()).isEqualTo(first);
        accepted("request-extended:" + reference, ana);

        LocalDate longer = requests.get(reference, ana.id()).due();
        assertThat(longer).isAfter(first.plusDays(50));
        assertThat(moves(reference, ana)).containsExactly(new ClockMove(null, first, ClockReason.RECEIVED),
                new ClockMove(first, longer, ClockReason.COMPLEX));
        assertThat(letters("request-extended:" + reference)).isEqualTo("1");
    }

    private String letters(String once) {
        return rows.texts("SELECT COUNT(*) FROM letter WHERE once_key = ?", once).get(0);
    }

    private void accepted(String once, GivenPerson.Marked person) throws Exception {
        transaction.begin();
        sent.fire(new LetterSent(once, person.id(), "request-extended"));
        transaction.commit();
    }

    @Test
    void a_longer_period_is_told_to_nobody_who_has_no_address_and_on_no_profile_without_one() {
        String reference = desk.enter(RequestKind.DELETE, records.person(records.open(new PersonName("Letterless"), Locale.UK)).reference(),
                RequestChannel.LETTER, clock.today(), CLERK);
        assertThatThrownBy(() -> clocks.announceExtension(reference, ClockReason.COMPLEX, OFFICER)).hasMessage("request.no_address");

        pack.say("clock.profile", "CALENDAR_30");
        String strict = entered(given.registered(), 3);
        assertThatThrownBy(() -> clocks.announceExtension(strict, ClockReason.COMPLEX, OFFICER)).hasMessage("request.no_extension");
        assertThatThrownBy(() -> clocks.askIdentity(strict, OFFICER)).isInstanceOf(Refusal.class).hasMessage("request.clock_never_stops");
    }

    @Test
    void the_clock_stands_still_while_somebody_shows_who_they_are_and_the_timeline_says_so() {
        GivenPerson.Marked ana = given.registered();
        String reference = entered(ana, 5);

        clocks.askIdentity(reference, OFFICER);
        assertThat(requests.get(reference, ana.id()).state()).isEqualTo(RequestState.IDENTITY_PENDING);
        assertThat(clocks.moves(reference)).isEqualTo(new ClockMoves(false, true, false));
        clocks.identityGiven(reference, OFFICER);

        assertThat(requests.get(reference, ana.id()).state()).isEqualTo(RequestState.IN_REVIEW);
        assertThat(moves(reference, ana)).extracting(ClockMove::reason).containsExactly(ClockReason.RECEIVED, ClockReason.IDENTITY);
        assertThatThrownBy(() -> clocks.askIdentity(reference, OFFICER)).hasMessage("request.asked_once");
    }

    @Test
    void a_last_day_that_went_by_is_told_once_to_the_controller_of_the_region() {
        GivenPerson.Marked ana = given.registered();
        pack.say("region.elsewhere.mail", "late@controller.example");
        String reference = entered(ana, 60);

        while (late.tellOne()) {
            assertThat(late).isNotNull();
        }

        assertThat(requests.get(reference, ana.id()).late()).isTrue();
        assertThat(requests.get(reference, ana.id()).timeline()).filteredOn(line -> line.kind() == RequestEventKind.BREACHED).hasSize(1);
        assertThat(letters("request-late:" + reference)).isEqualTo("1");
    }

    @Test
    void each_region_has_its_controller_and_everybody_else_has_one_too() {
        assertThat(controllers.of("JE").mail()).isEqualTo("islands@brightwater.example");
        assertThat(controllers.of("GB").mail()).isEqualTo("controller@brightwater.example");
        assertThat(controllers.of("TT").mail()).isEqualTo("controller@brightwater.example");
    }
}
