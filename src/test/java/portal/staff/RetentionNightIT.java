package portal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.audit.Verification;
import portal.census.DailySweep;
import portal.census.DataClass;
import portal.census.Due;
import portal.census.Purpose;
import portal.census.RetentionRules;
import portal.customer.hold.HoldOrder;
import portal.customer.hold.LegalHolds;
import portal.mail.Letter;
import portal.mail.Outbox;
import portal.platform.Clock;
import portal.platform.Ids;
import portal.platform.Reference;
import portal.support.GivenLife;
import portal.support.GivenPerson;
import portal.support.Promise;
import portal.support.Rows;

/** What the portal writes down by itself about somebody goes on the day that the pack promises: kept the day before, gone the day after. */
@ExtendWith(ArquillianExtension.class)
@Promise("TTE-13")
class RetentionNightIT {

    private static final Actor OFFICER = Actor.staff("petra", "PRIVACY_OFFICER");

    /** Dated classes without a nightly rule, and why. */
    private static final Map<DataClass, String> WITHOUT = Map.of(DataClass.USAGE, "usage stays with its place, without the person");

    @Inject Rows rows;
    @Inject @Any Instance<DailySweep> sweeps;
    @Inject RetentionRules rules;
    @Inject GivenPerson given;
    @Inject GivenLife life;
    @Inject LegalHolds holds;
    @Inject Audit audit;
    @Inject Verification chain;
    @Inject Outbox outbox;
    @Inject jakarta.transaction.UserTransaction transaction;
    @Inject Clock clock;

    @AfterEach
    void backToToday() {
        clock.travel(clock.ahead().negated());
    }

    @Test
    void each_class_with_a_period_has_a_rule_that_takes_it() {
        Set<DataClass> dated = Arrays.stream(DataClass.values()).filter(one -> rules.of(one).outlastsTheAccount()).collect(Collectors.toSet());
        dated.removeAll(WITHOUT.keySet());

        assertThat(dated).isNotEmpty().isSubsetOf(sweeps.stream().flatMap(sweep -> sweep.due(clock.today()).stream()).map(Due::dataClass)
                .collect(Collectors.toSet()));
        assertThat(WITHOUT.keySet()).allMatch(one -> rules.of(one).whileCustomer(), "ends no earlier than the account");
    }

    @Test
    void looks_go_with_their_words_and_the_chain_stays_whole() throws Exception {
        GivenPerson.Marked kept = given.withoutLogin();
        GivenPerson.Marked gone = given.withoutLogin();
        look(kept);
        look(gone);
        hold(kept, DataClass.ACCESS_LOG);

        night(DataClass.ACCESS_LOG, "audit-sweep", 0);
        assertThat(audit.looks(gone.subjectKey(), 5)).singleElement().extracting(look -> look.reason()).isEqualTo("asked by phone");
        assertThat(audit.uses(gone.subjectKey()).byClass()).isNotEmpty();
        night(DataClass.ACCESS_LOG, "audit-sweep", 1);

        assertThat(audit.looks(gone.subjectKey(), 5)).isEmpty();
        assertThat(count("SELECT COUNT(*) FROM audit_note WHERE subject_key = ?", gone.subjectKey())).isZero();
        assertThat(audit.uses(gone.subjectKey()).byClass()).isEmpty();
        assertThat(audit.looks(kept.subjectKey(), 5)).as("held").extracting(look -> look.action()).contains("customer.viewed");
        assertThat(audit.uses(kept.subjectKey()).byClass()).as("held").isNotEmpty();
        assertThat(chain.verify().problem()).isNull();

        look(gone);
        assertThat(chain.verify().problem()).isNull();
    }

    @Test
    void mails_go_but_none_that_is_still_to_be_sent() throws Exception {
        GivenPerson.Marked sent = given.withoutLogin();
        GivenPerson.Marked waiting = given.withoutLogin();
        GivenPerson.Marked held = given.withoutLogin();
        letter(sent);
        letter(waiting);
        letter(held);
        hold(held, DataClass.MESSAGE);
        for (GivenPerson.Marked one : Set.of(sent, held)) {
            run("UPDATE letter SET state = 'SENT', sent = created, next_attempt = NULL WHERE customer_id = ?", one.id());
        }

        night(DataClass.MESSAGE, "mail-sweep", 0);
        assertThat(letters(sent)).isEqualTo(1);
        night(DataClass.MESSAGE, "mail-sweep", 1);

        assertThat(letters(sent)).isZero();
        assertThat(letters(waiting)).isEqualTo(1);
        assertThat(letters(held)).isEqualTo(1);
        run("DELETE FROM letter WHERE customer_id = ?", waiting.id());
    }

    @Test
    void contracts_of_accounts_that_nobody_holds_go_after_their_books() throws Exception {
        long gone = contract(true, true);
        long booked = contract(true, false);
        long theirs = contract(false, true);

        night(DataClass.ACCOUNT, "books-sweep", 0);
        assertThat(count("SELECT COUNT(*) FROM agreement WHERE id = ?", gone)).isEqualTo(1);
        night(DataClass.ACCOUNT, "books-sweep", 1);

        assertThat(count("SELECT COUNT(*) FROM agreement WHERE id = ?", gone)).isZero();
        assertThat(count("SELECT COUNT(*) FROM agreement WHERE id = ?", booked)).as("its books are there").isEqualTo(1);
        assertThat(count("SELECT COUNT(*) FROM agreement WHERE id = ?", theirs)).as("its holder is there").isEqualTo(1);
    }

    /** One that ends today. */
    private long contract(boolean left, boolean withoutBooks) {
        GivenPerson.Marked person = given.withoutLogin();
        String account = Reference.random();
        life.supplied(person, account);
        long id = Ids.next();
        run("INSERT INTO agreement (id, version, number, account_id, signed_on, valid_from, valid_to, prepay, tariff) SELECT ?, 1, ?, id, ?, ?, ?, FALSE, 'Green'"
                + " FROM service_account WHERE number = ?", id, "G" + account, clock.today().minusYears(9), clock.today().minusYears(9), clock.today(), "A" + account);
        if (withoutBooks) {
            run("DELETE FROM bill WHERE account_id IN (SELECT id FROM service_account WHERE number = ?)", "A" + account);
            run("DELETE FROM payment WHERE account_id IN (SELECT id FROM service_account WHERE number = ?)", "A" + account);
        }
        if (left) {
            run("DELETE FROM account_holder WHERE account_id IN (SELECT id FROM service_account WHERE number = ?)", "A" + account);
        }
        return id;
    }

    @Test
    void tries_to_sign_in_go() throws Exception {
        GivenPerson.Marked gone = given.registered();
        GivenPerson.Marked held = given.registered();
        attempt(gone);
        attempt(held);
        hold(held, DataClass.SIGN_IN);

        night(DataClass.SIGN_IN, "sign-in-sweep", 0);
        assertThat(attempts(gone)).isEqualTo(1);
        night(DataClass.SIGN_IN, "sign-in-sweep", 1);

        assertThat(attempts(gone)).isZero();
        assertThat(attempts(held)).isEqualTo(1);
    }

    /** The sweep of the last day on which something of today is kept, or of so many days after it. */
    private void night(DataClass dataClass, String sweep, int after) {
        LocalDate today = LocalDate.ofInstant(clock.now().minus(clock.ahead()), clock.zone());
        LocalDate last = rules.of(dataClass).keepUntil(today).orElseThrow();
        clock.travel(Duration.ofDays(last.toEpochDay() + after - clock.today().toEpochDay()));
        DailySweep job = sweeps.stream().filter(one -> one.name().equals(sweep)).findFirst().orElseThrow();
        while (job.work()) {
            assertThat(clock.today()).isEqualTo(last.plusDays(after));
        }
    }

    private void look(GivenPerson.Marked person) {
        audit.record(new AuditEntry(OFFICER, "customer.viewed", person.subjectKey(), Set.of(DataClass.CONTACT), Purpose.SUPPORT, "asked by phone", null));
    }

    private void letter(GivenPerson.Marked person) throws Exception {
        transaction.begin();
        outbox.put(Letter.write("password-changed").to(person.email(), Locale.UK).customer(person.id()).with("name", person.name())
                .with("when", clock.now()).with("link", "http://localhost/forgot").letter());
        transaction.commit();
    }

    private void attempt(GivenPerson.Marked person) {
        run("INSERT INTO sign_in_attempt (id, version, account_id, at_time, worked, device) SELECT ?, 1, id, created_at, TRUE, 'Firefox' FROM login_account"
                + " WHERE subject_key = ?", Ids.next(), person.subjectKey());
    }

    private void hold(GivenPerson.Marked person, DataClass dataClass) {
        holds.put(person.id(), new HoldOrder(null, dataClass, "A claim", null), OFFICER);
    }

    private long letters(GivenPerson.Marked person) {
        return count("SELECT COUNT(*) FROM letter WHERE customer_id = ?", person.id());
    }

    private long attempts(GivenPerson.Marked person) {
        return count("SELECT COUNT(*) FROM sign_in_attempt t JOIN login_account a ON a.id = t.account_id WHERE a.subject_key = ?", person.subjectKey());
    }

    private long count(String sql, Object... values) {
        return Long.parseLong(rows.texts(sql, values).get(0));
    }

    private void run(String sql, Object... values) {
        assertThat(rows.change(sql, values)).isPositive();
    }
}
