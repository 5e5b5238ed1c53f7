package portal.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.census.Source;
import portal.platform.Clock;
import portal.platform.Reference;
import portal.platform.Refusal;
import portal.support.Promise;

@ExtendWith(ArquillianExtension.class)
class CorrectionsIT {

    @Resource(lookup = "java:app/jdbc/portal") DataSource database;
    @Inject UserTransaction transaction;
    @Inject CustomerIntake intake;
    @Inject CustomerRecords records;
    @Inject Corrections corrections;
    @Inject History history;
    @Inject CorrectionsCopy copy;
    @Inject CorrectionsErasure erasure;
    @Inject Audit audit;
    @Inject Clock clock;

    private final String number = Reference.random();
    private long customer;
    private Actor owner;

    @BeforeEach
    void import_a_customer() {
        extract("Ana Ruiz", clock.now().minusSeconds(7200));
        customer = intake.find(List.of(number)).get(number);
        owner = Actor.customer(records.subjectKeyOf(customer));
    }

    private void extract(String name, Instant at) {
        intake.takeCustomers(List.of(new ImportedCustomer(number, new PersonName(name), null, "en", "GB", Channel.EMAIL, null)), at);
        intake.takeContacts(List.of(
                new ImportedContact(number, ContactKind.PHONE, null, PhoneNumber.typed("phone", "01632 960001", "GB"), null),
                new ImportedContact(number, ContactKind.POSTAL, null, null,
                        new PostalAddress("12 Quay Street", null, "Millbrook", null, "MB1 4TW", "GB"))), at);
    }

    private CustomerView view() {
        return records.get(customer);
    }

    private boolean rename(String name) {
        return corrections.correct(customer, view().version(), Correction.ofName(new PersonName(name)), owner) == Corrections.Result.CHANGED;
    }

    @Test
    @Promise({"SOL-19", "CET-17", "TTE-14c"})
    void a_correction_leaves_a_line_in_the_history_an_audit_entry_and_a_new_origin() {
        long before = audit.countAbout(owner.key());

        rename("Ana María Ruiz");

        assertThat(view().name().value()).isEqualTo("Ana María Ruiz");
        assertThat(view().name().source()).isEqualTo(Source.CUSTOMER);
        assertThat(history.of(customer)).singleElement().satisfies(line -> {
            assertThat(line.changed()).isEqualTo(new Changed(CorrectedField.NAME, "Ana Ruiz", "Ana María Ruiz"));
            assertThat(line.by()).isEqualTo(Actor.Kind.CUSTOMER);
        });
        assertThat(audit.countAbout(owner.key())).isEqualTo(before + 1);
    }

    @Test
    void nothing_of_a_correction_stays_when_its_transaction_is_undone() throws Exception {
        long before = audit.countAbout(owner.key());
        transaction.begin();
        rename("Somebody Else");
        transaction.rollback();

        assertThat(view().name().value()).isEqualTo("Ana Ruiz");
        assertThat(history.of(customer)).isEmpty();
        assertThat(audit.countAbout(owner.key())).isEqualTo(before);
    }

    @Test
    void saying_what_is_so_already_leaves_no_trace() {
        assertThat(rename("Ana Ruiz")).isFalse();
        assertThat(history.of(customer)).isEmpty();
    }

    @Test
    void who_saw_an_older_state_is_told_and_changes_nothing() {
        int seen = view().version();
        rename("First");

        assertThatThrownBy(() -> corrections.correct(customer, seen, Correction.ofName(new PersonName("Second")), owner))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("correction.meanwhile"));
        assertThat(view().name().value()).isEqualTo("First");
    }

    @Test
    void an_older_extract_does_not_undo_a_correction() {
        rename("Ana María Ruiz");
        PostalAddress moved = PostalAddress.typed("1 Weir Lane", null, "Millbrook", null, "mb12ab", "GB");
        corrections.move(customer, Corrections.seen(view(), List.of(ContactKind.POSTAL)), moved, owner);

        extract("ANA RUIZ", clock.now().minusSeconds(3600));

        assertThat(view().name().value()).isEqualTo("Ana María Ruiz");
        assertThat(view().contact(ContactKind.POSTAL).orElseThrow().address().line1()).isEqualTo("1 Weir Lane");
    }

    @Test
    void numbers_in_any_format_are_kept_and_can_be_taken_out() {
        List<ContactKind> kinds = List.of(ContactKind.PHONE, ContactKind.FAX);
        Map<ContactKind, PhoneNumber> numbers = new java.util.EnumMap<>(ContactKind.class);
        numbers.put(ContactKind.PHONE, null);
        numbers.put(ContactKind.FAX, PhoneNumber.typed("fax", "+1 (868) 555-0100", "GB"));

        corrections.reachBy(customer, Corrections.seen(view(), kinds), numbers, owner);

        assertThat(view().contact(ContactKind.PHONE)).isEmpty();
        assertThat(view().contact(ContactKind.FAX).orElseThrow().stored()).isEqualTo("+18685550100");
        assertThat(history.of(customer)).extracting(line -> line.changed().field())
                .containsExactlyInAnyOrder(CorrectedField.PHONE, CorrectedField.FAX);
        extract("Ana Ruiz", clock.now().minusSeconds(60));
        assertThat(view().contact(ContactKind.PHONE)).as("an older extract does not bring it back").isEmpty();
    }

    @Test
    void any_character_of_a_name_comes_back_as_it_was_typed() {
        for (String name : List.of("😀 Zoë 🧑‍👩‍👧", "محمد بن سلمان", "\u202eevil", "<script>alert(1)</script>", "Robert'); DROP TABLE customer;--",
                "=HYPERLINK(\"http://example.com\")", "O'Brien-Smith, Jr.", "李小龍", "%0d%0aBcc: a@example.com")) {
            rename(name);

            assertThat(view().name().value()).isEqualTo(name);
            assertThat(history.of(customer).get(0).changed().after()).isEqualTo(name);
        }
    }

    @Test
    void what_no_name_can_hold_is_refused_with_words() {
        for (String name : List.of("a\r\nBcc: b@example.com", "null\u0000byte", "x".repeat(201), "   ", "bell\u0007", "\ud83d")) {
            assertThatThrownBy(() -> rename(name)).isInstanceOf(Refusal.class);
        }
        assertThat(view().name().value()).isEqualTo("Ana Ruiz");
    }

    @Test
    void the_longest_address_of_the_widest_letters_fits_sealed() {
        PostalAddress address = new PostalAddress("語".repeat(100), "語".repeat(100), "語".repeat(80), "語".repeat(80), "123456789012", "JP");

        corrections.move(customer, Corrections.seen(view(), List.of(ContactKind.POSTAL)), address, owner);

        assertThat(history.of(customer).get(0).changed().after()).isEqualTo(address.text());
    }

    @Test
    @Promise("TTE-21")
    void old_and_new_values_cannot_be_read_in_the_table() throws SQLException {
        rename("Canary Name");

        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(
                "SELECT old_value, new_value FROM customer_change WHERE customer_id = ?")) {
            select.setLong(1, customer);
            ResultSet row = select.executeQuery();
            assertThat(row.next()).isTrue();
            assertThat(new String(row.getBytes(1), StandardCharsets.ISO_8859_1)).doesNotContain("Ana");
            assertThat(new String(row.getBytes(2), StandardCharsets.ISO_8859_1)).doesNotContain("Canary");
        }
    }

    @Test
    void the_history_is_in_the_copy_and_gone_after_an_erasure() throws Exception {
        rename("Ana María Ruiz");

        transaction.begin();
        assertThat(copy.copy(customer).get(0).rows()).singleElement().satisfies(row ->
                assertThat(row).contains("NAME", "Ana Ruiz", "Ana María Ruiz"));
        assertThat(erasure.preview(customer)).isEqualTo(erasure.erase(customer, clock.now()));
        assertThat(copy.copy(customer)).allSatisfy(table -> assertThat(table.rows()).isEqualTo(Collections.emptyList()));
        transaction.commit();
    }
}
