package portal.customer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.audit.LastUse;
import portal.audit.Uses;
import portal.census.CopySource;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.census.ErasureStep;
import portal.census.Purpose;
import portal.census.Source;
import portal.census.Way;
import portal.platform.Clock;
import portal.platform.Reference;
import portal.policy.PolicyInForce;
import portal.support.Promise;
import portal.support.Rows;

@ExtendWith(ArquillianExtension.class)
class CustomerRecordsIT {

    @Inject CustomerIntake intake;
    @Inject CustomerRecords records;
    @Inject CustomerErasure erasure;
    @Inject CustomerCopy copy;
    @Inject Corrections corrections;
    @Inject History history;
    @Inject PolicyInForce policy;
    @Inject Audit audit;
    @Inject UserTransaction transaction;
    @Inject @Any Instance<CopySource> copies;
    @Inject @Any Instance<ErasureStep> steps;
    @Inject Rows rows;
    @Inject Clock clock;

    private final String number = Reference.random();

    private Taken take(String name, LocalDate birth, Instant extractedAt) {
        return intake.takeCustomers(List.of(new ImportedCustomer(number, new PersonName(name), birth, "en", "GB", Channel.EMAIL, null)),
                extractedAt).get(0);
    }

    private Taken mail(String address, Instant extractedAt) {
        return intake.takeContacts(List.of(new ImportedContact(number, ContactKind.EMAIL, new EmailAddress(address), null, null)),
                extractedAt).get(0);
    }

    private CustomerView view() {
        return records.get(intake.find(List.of(number)).get(number));
    }

    @Test
    void what_the_billing_system_says_is_kept_with_its_origin() {
        Instant extracted = clock.now().minusSeconds(3600);

        take("Ana 🌊 <b>Müller</b>", LocalDate.of(1980, 2, 29), extracted);

        assertThat(view().name().value()).isEqualTo("Ana 🌊 <b>Müller</b>");
        assertThat(view().dateOfBirth().value()).isEqualTo(LocalDate.of(1980, 2, 29));
        assertThat(view().name().source()).isEqualTo(Source.BILLING_SYSTEM);
        assertThat(view().name().since()).isEqualTo(extracted);
    }

    @Test
    @Promise("CET-17")
    void each_value_says_when_somebody_else_last_used_it_until_the_person_is_erased() throws Exception {
        take("Ada", LocalDate.of(1980, 2, 29), clock.now());
        String subject = view().subjectKey();
        audit.record(new AuditEntry(Actor.customer(subject), "details.viewed", subject, Set.of(DataClass.IDENTITY), Purpose.RIGHTS, null, null));
        assertThat(view().uses().of(DataClass.IDENTITY)).isEqualTo(LastUse.NONE);

        for (Purpose purpose : List.of(Purpose.BILLING, Purpose.SUPPORT)) {
            audit.record(new AuditEntry(Actor.staff("key", "CUSTOMER_SUPPORT"), "customer.viewed", subject, Set.of(DataClass.IDENTITY), purpose, null, null));
        }

        assertThat(view().uses().of(DataClass.IDENTITY).purpose()).isEqualTo(Purpose.SUPPORT);
        assertThat(view().uses().of(DataClass.IDENTITY).at()).isNotNull();
        assertThat(view().uses().of(DataClass.CONTACT)).isEqualTo(LastUse.NONE);
        assertThat(records.usesOf(view().id())).isEqualTo(view().uses());
        long id = view().id();
        transaction.begin();
        assertThat(copies.stream().flatMap(source -> source.copy(id).stream())).filteredOn(table -> table.name().equals("last_uses"))
                .singleElement().satisfies(table -> assertThat(table.rows().toString()).contains("IDENTITY, ", "SUPPORT"));
        ErasureLine gone = ErasureLine.deleted(DataClass.ACCESS_LOG, 1);
        ErasureStep step = steps.stream().filter(one -> one.preview(id).contains(gone)).findFirst().orElseThrow();
        assertThat(step.erase(id, clock.now())).contains(gone);
        transaction.commit();
        assertThat(records.usesOf(id)).isEqualTo(Uses.NONE);
    }

    @Test
    @Promise({"CEG-35", "CLX-34", "CEG-22"})
    void each_value_knows_how_it_came_in_and_under_which_policy() {
        take("Ada", LocalDate.of(1980, 2, 29), clock.now());
        mail("ada@example.com", clock.now());
        records.keepEmail(view().id(), new EmailAddress("mine@example.com"), Source.CUSTOMER, null);

        assertThat(view().dateOfBirth().origin().way()).isEqualTo(Way.EXTRACT);
        assertThat(view().dateOfBirth().origin().policy()).isEqualTo(policy.number());
        Origin mail = view().contact(ContactKind.EMAIL).orElseThrow().origin();
        assertThat(mail.way()).isEqualTo(Way.WEB);
        assertThat(mail.policy()).isEqualTo(policy.number());
    }

    @Test
    @Promise({"CEG-35", "CEG-05"})
    void a_value_of_an_unknown_version_says_so_and_one_taken_out_is_gone_at_once() throws Exception {
        take("Ada", null, clock.now());
        Actor owner = Actor.customer(view().subjectKey());
        corrections.need(view().id(), view().version(), "Large print", owner);
        rows.change("UPDATE customer SET origins = ? WHERE cis_number = ?", "NAME=CUSTOMER@2026-01-05T10:00:00Z", number);

        assertThat(view().name().origin()).isEqualTo(new Origin(Source.CUSTOMER, Instant.parse("2026-01-05T10:00:00Z")));
        assertThat(corrections.takeOut(view().id(), Removable.SPECIAL_NEED, owner)).isTrue();
        assertThat(corrections.takeOut(view().id(), Removable.SPECIAL_NEED, owner)).isFalse();
        assertThat(view().specialNeed().value()).isNull();
        assertThat(history.of(view().id())).allSatisfy(line -> assertThat(line.changed().toString() + line.changed().before()
                + line.changed().after()).doesNotContain("Large print"));
    }

    @Test
    void taking_the_same_twice_writes_nothing() {
        Instant extracted = clock.now();
        take("Twice", LocalDate.of(1970, 1, 1), extracted);
        int version = view().version();

        Taken again = take("Twice", LocalDate.of(1970, 1, 1), extracted.plusSeconds(5));

        assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(view().version()).isEqualTo(version);
    }

    @Test
    void a_correction_younger_than_the_extract_stays_and_an_older_one_yields() {
        Instant extracted = clock.now().minusSeconds(3600);
        take("Ada", null, extracted);
        records.keepDateOfBirth(view().id(), LocalDate.of(1990, 5, 5), Source.CUSTOMER);

        Taken late = take("Ada", LocalDate.of(1901, 1, 1), extracted.plusSeconds(60));
        LocalDate afterLate = view().dateOfBirth().value();
        take("Ada", LocalDate.of(1901, 1, 1), clock.now().plusSeconds(60));

        assertThat(late.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(afterLate).isEqualTo(LocalDate.of(1990, 5, 5));
        assertThat(view().dateOfBirth().value()).isEqualTo(LocalDate.of(1901, 1, 1));
    }

    @Test
    void a_billing_system_that_does_not_know_takes_nothing_away() {
        take("Ada", null, clock.now().minusSeconds(60));
        records.keepDateOfBirth(view().id(), LocalDate.of(1990, 5, 5), Source.CUSTOMER);

        take("Ada", null, clock.now().plusSeconds(60));

        assertThat(view().dateOfBirth().value()).isEqualTo(LocalDate.of(1990, 5, 5));
    }

    @Test
    void a_confirmed_mail_address_is_never_replaced_by_an_extract() {
        String mine = number.toLowerCase(Locale.ROOT) + "@example.com";
        take("Ada", null, clock.now());
        mail("old@example.com", clock.now());
        records.keepEmail(view().id(), new EmailAddress(mine), Source.CUSTOMER, clock.now());

        Taken taken = mail("other@example.com", clock.now().plusSeconds(60));

        assertThat(taken.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(records.emailOf(view().id())).isEqualTo(mine);
        assertThat(records.findByEmail(new EmailAddress(mine.toUpperCase(Locale.ROOT)))).extracting(Person::id).containsExactly(view().id());
    }

    @Test
    void who_was_erased_does_not_come_back_with_the_next_extract() {
        take("Gone", LocalDate.of(1990, 5, 5), clock.now());
        mail("gone@example.com", clock.now());
        long id = view().id();

        var preview = erasure.preview(id);
        var done = erasure.erase(id, clock.now());
        Taken again = take("Gone", LocalDate.of(1990, 5, 5), clock.now().plusSeconds(60));
        Taken contact = mail("gone@example.com", clock.now().plusSeconds(60));

        assertThat(done).isEqualTo(preview);
        assertThat(again.outcome()).isEqualTo(Outcome.SKIPPED);
        assertThat(contact.outcome()).isEqualTo(Outcome.SKIPPED);
        assertThat(records.findPerson(id)).isEmpty();
        assertThat(erasure.erase(id, clock.now())).isEmpty();
    }

    @Test
    void a_copy_holds_every_value_and_its_origin() {
        take("Copy", LocalDate.of(1990, 5, 5), clock.now());
        mail("copy@example.com", clock.now());

        var tables = copy.copy(view().id());

        assertThat(tables.get(0).rows()).anyMatch(row -> row.contains("1990-05-05") && row.contains("BILLING_SYSTEM"));
        assertThat(tables.get(1).rows()).anyMatch(row -> row.contains("copy@example.com"));
    }

    @Test
    void pausing_is_reversible() {
        take("Pause", null, clock.now());
        long id = view().id();

        boolean first = records.pause(id);
        boolean second = records.pause(id);
        boolean paused = records.isPaused(id);
        records.resume(id);

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(paused).isTrue();
        assertThat(records.isPaused(id)).isFalse();
    }
}
