package portal.requests.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.census.Purpose;
import portal.census.RetentionRules;
import portal.customer.CustomerRecords;
import portal.platform.Clock;
import portal.platform.Command;
import portal.platform.NotFound;
import portal.platform.Refusal;
import portal.platform.Settings;
import portal.requests.MyRequests;
import portal.requests.Pausing;
import portal.requests.RefusalReason;
import portal.requests.RequestChannel;
import portal.requests.RequestDesk;
import portal.requests.RequestKind;
import portal.requests.RequestState;
import portal.requests.RequestSweep;
import portal.requests.RequestView;
import portal.requests.copy.CopyJob;
import portal.requests.receipt.Receipt;
import portal.requests.receipt.Receipts;
import portal.requests.sweep.Find;
import portal.requests.sweep.KnownValues;
import portal.requests.sweep.Sweep;
import portal.security.Accounts;
import portal.security.LoginName;
import portal.support.GivenLife;
import portal.support.GivenPerson;
import portal.support.Promise;
import portal.support.Rows;

@ExtendWith(ArquillianExtension.class)
class ErasureIT {

    private static final Actor OFFICER = Actor.staff("officer-key", "PRIVACY_OFFICER");
    private static final Actor AGENT = Actor.staff("agent-key", "CUSTOMER_SUPPORT");

    @Resource(lookup = "java:app/jdbc/portal") DataSource database;
    @Inject GivenPerson given;
    @Inject GivenLife life;
    @Inject Rows rows;
    @Inject MyRequests requests;
    @Inject RequestDesk desk;
    @Inject Pausing pausing;
    @Inject Erasure erasure;
    @Inject ErasureJob job;
    @Inject CopyJob copies;
    @Inject CustomerRecords customers;
    @Inject Accounts accounts;
    @Inject RequestSweep sweep;
    @Inject RetentionRules rules;
    @Inject Receipts receipts;
    @Inject Settings settings;
    @Inject Audit audit;
    @Inject Clock clock;
    @Inject Instance<Command> commands;

    /** Somebody who used every feature. */
    private GivenPerson.Marked lived() {
        GivenPerson.Marked ana = given.registered();
        pausing.pause(ana.id());
        pausing.resume(ana.id());
        requests.askForCopy(ana.id());
        for (int turns = 0; copies.work() && turns < 500; turns++) {
            Thread.onSpinWait();
        }
        audit.record(new AuditEntry(AGENT, "customer.viewed", ana.subjectKey(), Set.of(DataClass.CONTACT), Purpose.SUPPORT,
                "They called from " + ana.phone(), ana.reference()));
        return ana;
    }

    private String approved(GivenPerson.Marked person) {
        String reference = requests.askForDeletion(person.id());
        desk.approve(reference, OFFICER);
        return reference;
    }

    private void undoWindowEnds() {
        clock.travel(Duration.ofDays(7).plusSeconds(1));
        while (job.work()) {
            Thread.onSpinWait();
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute(sql);
        }
    }

    @Test
    @Promise({"SOL-19", "TTE-14e"})
    void what_was_said_is_done_and_nothing_of_the_person_is_left_anywhere() throws SQLException {
        GivenPerson.Marked ana = lived();
        GivenPerson.Marked bob = lived();
        GivenLife.Lived everything = life.of(ana);
        life.of(bob);
        String reference = approved(ana);
        List<ErasureLine> said = erasure.preview(ana.id());
        assertThat(everything.extract().problems()).as("lines about her that could not be taken").isEqualTo(2);
        assertThat(said).extracting(line -> line.dataClass() + " " + line.action()).contains("ACCOUNT DELETE", "USAGE ANONYMISE",
                "BILLING KEEP", "BILLING DELETE", "PAYMENT KEEP", "BANKING DELETE", "PRODUCT DELETE", "SUPPORT DELETE", "SUPPORT ANONYMISE", "ORDER ANONYMISE", "PREFERENCE DELETE",
                "REFERRAL DELETE", "CORRECTION DELETE", "SIGN_IN DELETE", "MESSAGE DELETE", "IDENTITY DELETE", "CONTACT DELETE", "CREDENTIAL DELETE");
        assertThat(left(ana, everything)).as("the sweep finds her while she is here").hasSizeGreaterThan(20);

        undoWindowEnds();

        RequestView request = desk.view(reference, OFFICER);
        assertThat(request.problemDetail()).isNull();
        assertThat(request.state()).isEqualTo(RequestState.FULFILLED);
        assertThat(counts(erasure.result(request.id()))).isEqualTo(counts(said));
        assertThat(customers.findPerson(ana.id())).isEmpty();
        assertThat(left(ana, everything)).isEmpty();
        assertThat(rows.texts("SELECT last4 FROM payment WHERE number = ? AND restricted_on IS NOT NULL", "P" + everything.account()))
                .as("the book stays, the card does not").containsExactly((String) null);
        assertThat(customers.findPerson(bob.id())).isPresent();
        assertThat(erasure.preview(bob.id())).as("his neighbour keeps as much as she had").hasSameSizeAs(said);
    }

    /** Without the last days of what is kept: a proof of consent is kept from the day of the erasure on. */
    private static List<String> counts(List<ErasureLine> lines) {
        return lines.stream().map(line -> line.dataClass() + " " + line.action() + " " + line.count()).toList();
    }

    private List<Find> left(GivenPerson.Marked person, GivenLife.Lived lived) throws SQLException {
        List<String> texts = new ArrayList<>(List.of(person.name(), person.email(), person.phone(), person.number(), person.login()));
        texts.addAll(lived.values());
        try (Connection connection = database.getConnection()) {
            KnownValues known = new KnownValues(person.id(), List.of(person.subjectKey(), person.reference()), texts);
            return new Sweep(connection, known, Set.of("audit_entry.subject_key", "audit_entry.actor_key", "audit_entry.target")).look().finds();
        }
    }

    @Test
    void the_person_can_no_longer_sign_in_and_can_register_again_as_someone_new() {
        GivenPerson.Marked ana = lived();
        approved(ana);

        undoWindowEnds();

        assertThat(accounts.findCustomer(ana.id())).isEmpty();
        assertThat(accounts.isTaken(new LoginName(ana.login()))).isFalse();
        assertThat(given.registeredAgain(ana)).isNotEqualTo(ana.id());
    }

    @Test
    @Promise({"SOL-19", "TTE-14e"})
    void the_last_letter_brings_a_receipt_that_names_nobody_and_verifies_until_a_letter_of_it_is_changed() {
        GivenPerson.Marked ana = lived();
        String reference = approved(ana);

        undoWindowEnds();

        String words = receipts.find(reference).orElseThrow();
        Receipt receipt = receipts.verify("Hello,\r\n" + words.replace("\n", "\r\n"));
        assertThat(counts(receipt.lines())).isEqualTo(counts(erasure.result(desk.view(reference, OFFICER).id())));
        assertThat(receipt.looked().columns()).isGreaterThan(300);
        assertThat(words).doesNotContain(ana.subjectKey(), ana.reference(), ana.name(), ana.email(), ana.number(), ana.login());
        assertThatThrownBy(() -> receipts.verify(words.replace("Deleted: CONTACT ", "Deleted: CONTACT 1")))
                .isInstanceOf(Refusal.class).hasMessage("verify_receipt.not_ours");
        assertThatThrownBy(() -> receipts.verify("Dear all")).isInstanceOf(Refusal.class).hasMessage("verify_receipt.unreadable");
    }

    @Test
    @Promise("SOL-19")
    void a_receipt_that_was_kept_verifies_ten_years_and_three_keys_later() {
        String reference = approved(given.registered());
        undoWindowEnds();
        String kept = receipts.find(reference).orElseThrow();
        Receipt then = receipts.verify(kept);
        Duration ahead = clock.ahead();

        try {
            for (int keys = 0; keys < 3; keys++) {
                commands.stream().filter(command -> command.name().equals("keys rotate")).findFirst().orElseThrow().run(List.of());
            }
            clock.travel(Duration.ofDays(3653));
            sweepRequests();

            assertThat(receipts.find(reference)).as("we have forgotten it").isEmpty();
            assertThat(receipts.verify("> " + kept.replace("\n", "\n> "))).isEqualTo(then);
            assertThatThrownBy(() -> receipts.verify(kept.replace("Deleted: CONTACT ", "Deleted: CONTACT 1"))).hasMessage("verify_receipt.not_ours");
        } finally {
            clock.travel(ahead.minus(clock.ahead()));
        }
    }

    @Test
    void a_leftover_in_a_file_undoes_everything_too() throws IOException {
        GivenPerson.Marked ana = given.registered();
        String reference = approved(ana);
        Path stray = settings.data().resolve("stray.txt");
        Files.writeString(stray, "Call " + ana.name());

        undoWindowEnds();
        Files.delete(stray);

        assertThat(desk.view(reference, OFFICER).problemDetail()).isEqualTo("files.. (1)");
        assertThat(customers.findPerson(ana.id())).isPresent();
        desk.retry(reference, OFFICER);
        job.work();
        assertThat(desk.view(reference, OFFICER).state()).isEqualTo(RequestState.FULFILLED);
    }

    @Test
    void a_leftover_undoes_everything_and_is_shown_with_its_place_until_it_is_gone() throws SQLException {
        GivenPerson.Marked ana = lived();
        String reference = approved(ana);
        run("CREATE TABLE forgotten (id BIGINT NOT NULL PRIMARY KEY, note VARCHAR(200))");
        run("INSERT INTO forgotten VALUES (1, 'written down: " + ana.email().toUpperCase() + "')");

        undoWindowEnds();

        RequestView failed = desk.view(reference, OFFICER);
        assertThat(failed.state()).isEqualTo(RequestState.FAILED);
        assertThat(failed.problem()).isEqualTo("request_problem.left");
        assertThat(failed.problemDetail()).isEqualTo("forgotten.note (1)");
        assertThat(customers.findPerson(ana.id())).as("all of it was rolled back").isPresent();
        assertThat(accounts.findCustomer(ana.id())).isPresent();

        run("DROP TABLE forgotten");
        desk.retry(reference, OFFICER);
        job.work();
        assertThat(desk.view(reference, OFFICER).state()).isEqualTo(RequestState.FULFILLED);
    }

    @Test
    void what_named_them_before_and_the_numbers_of_what_is_theirs_are_looked_for_too() throws SQLException {
        GivenPerson.Marked ana = lived();
        GivenLife.Lived everything = life.of(ana);
        String reference = approved(ana);
        List<String> known = everything.values().stream().filter(value -> value.startsWith("Formerly") || value.startsWith("ZZ") || value.startsWith("NI-")
                || value.startsWith("GB29")).toList();
        assertThat(known).as("former name, serial number, identity number, bank number").hasSize(4);
        run("CREATE TABLE forgotten (id BIGINT NOT NULL PRIMARY KEY, note VARCHAR(200))");
        for (String value : known) {
            rows.change("INSERT INTO forgotten VALUES (?, ?)", known.indexOf(value), value);
        }

        undoWindowEnds();
        run("DROP TABLE forgotten");

        assertThat(desk.view(reference, OFFICER).problemDetail()).as("one as a number, three as words").isEqualTo("forgotten.note (1), forgotten.note (3)");
        desk.retry(reference, OFFICER);
        job.work();
        assertThat(desk.view(reference, OFFICER).state()).isEqualTo(RequestState.FULFILLED);
    }

    @Test
    void nothing_happens_before_the_undo_window_ends_and_a_withdrawal_in_it_counts() {
        GivenPerson.Marked ana = given.registered();
        String reference = approved(ana);

        assertThat(job.work()).isFalse();
        requests.withdraw(reference, ana.id());
        undoWindowEnds();

        assertThat(customers.findPerson(ana.id())).isPresent();
        assertThat(requests.get(reference, ana.id()).state()).isEqualTo(RequestState.WITHDRAWN);
    }

    @Test
    void staff_refuse_with_words_that_the_person_reads() {
        GivenPerson.Marked ana = given.registered();
        String reference = requests.askForDeletion(ana.id());

        desk.take(reference, OFFICER);
        desk.refuse(reference, RefusalReason.BALANCE_DUE, "Please pay the last bill first.", OFFICER);

        RequestView mine = requests.get(reference, ana.id());
        assertThat(mine.state()).isEqualTo(RequestState.REFUSED);
        assertThat(mine.reasonWords()).isEqualTo("Please pay the last bill first.");
    }

    @Test
    void nobody_decides_what_they_entered_themselves() {
        GivenPerson.Marked ana = given.registered();
        String reference = desk.enter(RequestKind.DELETE, ana.reference(), RequestChannel.LETTER, clock.today().minusDays(11), AGENT);

        assertThatThrownBy(() -> desk.approve(reference, AGENT)).isInstanceOf(Refusal.class).hasMessage("request.own");
        desk.approve(reference, OFFICER);
        assertThat(requests.get(reference, ana.id()).state()).isEqualTo(RequestState.SCHEDULED);
    }

    @Test
    @Promise("CET-29")
    void a_request_on_paper_is_due_counted_from_the_day_of_the_paper() {
        GivenPerson.Marked ana = given.registered();
        LocalDate paper = clock.today().minusDays(11);

        String reference = desk.enter(RequestKind.DELETE, ana.reference(), RequestChannel.LETTER, paper, AGENT);

        assertThat(requests.get(reference, ana.id()).due()).isBetween(paper.plusDays(28), paper.plusDays(35));
        assertThat(desk.queue(null, 100)).anySatisfy(row -> {
            assertThat(row.reference()).isEqualTo(reference);
            assertThat(row.customerReference()).isEqualTo(ana.reference());
            assertThat(row.daysLeft()).isLessThan(25);
        });
    }

    @Test
    void the_queue_goes_on_where_the_page_before_ended() {
        String one = requests.askForDeletion(given.registered().id());
        String two = requests.askForDeletion(given.registered().id());

        assertThat(desk.queue(one, 100)).extracting(row -> row.reference()).contains(two).doesNotContain(one);
        assertThatThrownBy(() -> desk.queue("0123456789AB", 100)).isInstanceOf(NotFound.class);
        assertThat(desk.counters().toDecide()).isGreaterThanOrEqualTo(2);
    }

    @Test
    @Promise("CLX-32")
    void a_pause_is_at_once_leaves_a_request_and_can_be_ended() {
        GivenPerson.Marked ana = given.registered();

        String reference = pausing.pause(ana.id());

        assertThat(customers.isPaused(ana.id())).isTrue();
        assertThat(requests.get(reference, ana.id()).state()).isEqualTo(RequestState.FULFILLED);
        assertThatThrownBy(() -> pausing.pause(ana.id())).isInstanceOf(Refusal.class);
        pausing.resume(ana.id());
        assertThat(customers.isPaused(ana.id())).isFalse();
    }

    @Test
    @Promise("TTE-13")
    void an_ended_request_is_kept_to_the_day_its_rule_ends_and_gone_the_day_after() {
        GivenPerson.Marked ana = given.registered();
        String reference = pausing.pause(ana.id());
        LocalDate lastDay = rules.of(DataClass.REQUEST).keepUntil(clock.today()).orElseThrow();
        Duration toLastDay = Duration.ofDays(ChronoUnit.DAYS.between(clock.today(), lastDay));

        clock.travel(toLastDay);
        sweepRequests();
        assertThat(requests.get(reference, ana.id()).state()).isEqualTo(RequestState.FULFILLED);
        clock.travel(Duration.ofDays(1));
        sweepRequests();
        clock.travel(toLastDay.plusDays(1).negated());

        assertThatThrownBy(() -> requests.get(reference, ana.id())).isInstanceOf(NotFound.class);
    }

    private void sweepRequests() {
        while (sweep.work()) {
            Thread.onSpinWait();
        }
    }
}
