package portal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.customer.ContactKind;
import portal.customer.CorrectedField;
import portal.customer.Correction;
import portal.customer.Corrections;
import portal.customer.CustomerRecords;
import portal.customer.CustomerView;
import portal.customer.ImportedContact;
import portal.customer.ImportedCustomer;
import portal.customer.PersonName;
import portal.customer.PhoneNumber;
import portal.customer.Channel;
import portal.customer.CustomerIntake;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Reference;
import portal.platform.Refusal;
import portal.platform.Token;
import portal.security.Accounts;
import portal.security.LoginName;
import portal.security.Role;
import portal.staff.ConflictRoom;
import portal.support.AtWork;
import portal.support.GivenPerson;
import portal.support.PlainBrowser;
import portal.support.Promise;
import portal.support.Rows;

/** A correction is told to the billing system until it has taken it, and stays corrected meanwhile. */
@ExtendWith(ArquillianExtension.class)
class ChangeFeedIT {

    @Inject GivenPerson given;
    @Inject CustomerRecords records;
    @Inject Corrections corrections;
    @Inject CustomerIntake intake;
    @Inject ChangeFeed feed;
    @Inject ConflictRoom room;
    @Inject ExportChanges command;
    @Inject Accounts accounts;
    @Inject Audit audit;
    @Inject Rows database;
    @Inject Clock clock;
    @Inject HttpServletRequest request;

    private GivenPerson.Marked zoe;
    private String corrected;
    private Instant night;

    @BeforeEach
    void somebody_corrects_her_name() {
        zoe = given.registered();
        corrected = zoe.name() + "-Byrne";
        correctName(corrected);
        night = clock.now().plus(Duration.ofHours(8));
    }

    @Test
    @Promise({"CEG-32", "TTE-14c"})
    void a_correction_goes_out_in_order_until_it_was_taken() throws IOException {
        corrections.reachBy(zoe.id(), seenPhone(), Map.of(ContactKind.PHONE, PhoneNumber.typed("phone", "+447700900123", "GB")), owner());

        List<String> lines = exported();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).contains(",corrected," + zoe.number() + ",name,").contains(corrected);
        assertThat(lines.get(1)).contains(",corrected," + zoe.number() + ",phone,+447700900123");
        assertThat(exported()).isEqualTo(lines);

        feed.acknowledge(seq(lines.get(0)), night);
        assertThat(exported()).containsExactly(lines.get(1));
    }

    @Test
    void a_younger_extract_does_not_undo_what_it_does_not_know_yet() {
        take(row -> row);

        assertThat(name()).isEqualTo(corrected);
        assertThat(rowsOfZoe()).isEmpty();
    }

    @Test
    void once_taken_the_billing_system_may_change_it_again() {
        acknowledge(night);
        take(row -> named(row, corrected));
        night = night.plus(Duration.ofDays(1));
        take(row -> named(row, "Zoë Changed-There"));

        assertThat(name()).isEqualTo("Zoë Changed-There");
        assertThat(rowsOfZoe()).isEmpty();
    }

    @Test
    void a_third_value_is_shown_to_staff_and_ours_stays() {
        take(row -> named(row, "Zoë Third-Value"));
        take(row -> named(row, "Zoë Third-Value"));
        AtWork.staff(request, Role.CUSTOMER_SUPPORT);

        assertThat(name()).isEqualTo(corrected);
        String reference = rowsOfZoe().get(0);
        ConflictView conflict = room.look(reference);
        assertThat(rowsOfZoe()).hasSize(1);
        assertThat(conflict.field()).isEqualTo(CorrectedField.NAME);
        assertThat(conflict.ours()).isEqualTo(corrected);
        assertThat(conflict.theirs()).isEqualTo("Zoë Third-Value");
        assertThat(audit.looks(zoe.subjectKey(), 10)).extracting(look -> look.action()).contains("customer.viewed");
        assertThat(database.texts("SELECT action FROM audit_entry WHERE subject_key = ?", zoe.subjectKey())).contains("customer.viewed");
    }

    @Test
    void an_extract_that_took_the_change_and_says_something_else_is_a_conflict_too() {
        acknowledge(night);
        take(row -> row);

        assertThat(name()).isEqualTo(corrected);
        assertThat(rowsOfZoe()).hasSize(1);
    }

    @Test
    void ours_is_told_again_and_theirs_comes_with_the_next_extract() throws IOException {
        take(row -> named(row, "Zoë Third-Value"));
        AtWork.staff(request, Role.BILLING);
        int before = exported().size();
        String reference = rowsOfZoe().get(0);
        room.keepOurs(reference);

        assertThat(exported()).hasSize(before + 1);
        take(row -> named(row, "Zoë Third-Value"));
        assertThat(name()).isEqualTo(corrected);
        assertThatThrownBy(() -> room.takeTheirs(reference)).isInstanceOf(Refusal.class);

        take(row -> named(row, "Zoë Fourth-Value"));
        room.takeTheirs(rowsOfZoe().get(1));
        take(row -> named(row, "Zoë Fourth-Value"));
        assertThat(name()).isEqualTo("Zoë Fourth-Value");
    }

    @Test
    void a_newer_correction_counts_more_than_the_choice_of_theirs() {
        take(row -> named(row, "Zoë Third-Value"));
        AtWork.staff(request, Role.BILLING);
        room.takeTheirs(rowsOfZoe().get(0));
        correctName("Zoë Once-More");
        take(row -> named(row, corrected));

        assertThat(name()).isEqualTo("Zoë Once-More");
    }

    @Test
    @Promise({"CLX-31", "TTE-19"})
    void a_role_settles_only_what_it_may_see() {
        take(row -> row);
        corrections.reachBy(zoe.id(), seenPhone(), Map.of(ContactKind.PHONE, PhoneNumber.typed("phone", "+447700900123", "GB")), owner());
        intake.takeContacts(List.of(new ImportedContact(zoe.number(), ContactKind.PHONE, null,
                PhoneNumber.typed("phone", "+447700900999", "GB"), null)), night);
        String reference = rowsOfZoe().get(0);

        AtWork.staff(request, Role.BILLING);
        assertThatThrownBy(() -> room.look(reference)).isInstanceOf(NotFound.class);
        AtWork.staff(request, Role.CUSTOMER_SUPPORT);
        assertThat(room.look(reference).theirs()).isEqualTo("+447700900999");
        AtWork.staff(request, Role.ADMIN);
        assertThatThrownBy(() -> room.open()).isInstanceOf(RuntimeException.class);
    }

    @Test
    void pauses_are_told() throws IOException {
        records.pause(zoe.id());
        records.resume(zoe.id());

        assertThat(exported()).anyMatch(line -> line.contains(",paused," + zoe.number()))
                .anyMatch(line -> line.contains(",resumed," + zoe.number()));
    }

    @Test
    void an_erasure_is_told_and_its_number_forgotten_once_it_was_taken() throws IOException {
        String seq = database.texts("SELECT MAX(seq) FROM outbound_change").get(0);
        feed.tell(new portal.customer.CustomerNews(portal.customer.CustomerNews.Kind.ERASED, zoe.id(), zoe.number(), null, null));

        List<String> lines = exported();
        String last = lines.get(lines.size() - 1);
        assertThat(last).contains(",erased," + zoe.number() + ",");
        assertThat(seq(last)).isGreaterThan(Long.parseLong(seq));

        feed.acknowledge(seq(last), night);
        assertThat(database.texts("SELECT seq FROM outbound_change WHERE erased_number IS NOT NULL AND seq = " + seq(last))).isEmpty();
        assertThat(database.texts("SELECT seq FROM outbound_change WHERE seq = " + seq(last))).hasSize(1);
    }

    private void correctName(String name) {
        corrections.correct(zoe.id(), records.get(zoe.id()).version(), Correction.ofName(new PersonName(name)), owner());
    }

    private Actor owner() {
        return Actor.customer(zoe.subjectKey());
    }

    private int seenPhone() {
        return Corrections.seen(records.get(zoe.id()), List.of(ContactKind.PHONE));
    }

    private String name() {
        return records.get(zoe.id()).name().value();
    }

    /** The extract of the next night, with what the billing system knew before the correction unless the test says otherwise. */
    private void take(UnaryOperator<ImportedCustomer> change) {
        CustomerView known = records.get(zoe.id());
        ImportedCustomer row = new ImportedCustomer(zoe.number(), new PersonName(zoe.name()), known.dateOfBirth().value(), "en", "GB",
                Channel.EMAIL, known.specialNeed().value());
        intake.takeCustomers(List.of(change.apply(row)), night);
    }

    private static ImportedCustomer named(ImportedCustomer row, String name) {
        return new ImportedCustomer(row.number(), new PersonName(name), row.dateOfBirth(), row.language(), row.country(),
                row.preferredChannel(), row.specialNeed());
    }

    private void acknowledge(Instant extract) {
        feed.acknowledge(Long.parseLong(database.texts("SELECT MAX(seq) FROM outbound_change").get(0)), extract);
    }

    @Test
    void staff_see_both_values_and_press_one_of_two_buttons() {
        PlainBrowser staff = atTheDesk();
        for (String button : List.of("keep", "take")) {
            take(row -> named(row, "Zoë Desk-" + button));
            String page = "/staff/conflicts/" + rowsOfZoe().get(rowsOfZoe().size() - 1);
            assertThat(staff.get("/staff/conflicts").body()).contains(page);

            HttpResponse<String> shown = staff.get(page);
            assertThat(shown.body()).contains(corrected, "Zoë Desk-" + button);
            HttpResponse<String> pressed = staff.press(shown, button, Map.of());
            assertThat(pressed.statusCode()).as(button + pressed.body()).isEqualTo(302);

            assertThat(staff.get(page).body()).contains("decided").doesNotContain("id=\"keep\"", "id=\"take\"");
            assertThat(staff.get("/staff/conflicts").body()).doesNotContain(page);
        }
        take(row -> named(row, "Zoë Desk-take"));
        assertThat(name()).isEqualTo("Zoë Desk-take");
    }

    private PlainBrowser atTheDesk() {
        String login = "desk" + Reference.random().toLowerCase(Locale.ROOT);
        Token invited = accounts.addStaff(new LoginName(login), login + "@example.com", Set.of(Role.BILLING));
        PlainBrowser staff = new PlainBrowser(request);
        staff.press(staff.get("/staff/set-password/" + invited.secret()), "set", Map.of("password", GivenPerson.PASSWORD));
        staff.press(staff.get("/staff/sign-in"), "signIn", Map.of("login", login, "password", GivenPerson.PASSWORD));
        staff.press(staff.get("/staff/guideline"), "acknowledge", Map.of());
        return staff;
    }

    private List<String> rowsOfZoe() {
        return database.texts("SELECT reference FROM extract_conflict WHERE customer_id = ? ORDER BY id", zoe.id());
    }

    /** The lines about her, as the file has them. */
    private List<String> exported() throws IOException {
        Path folder = Files.createTempDirectory("changes");
        command.run(List.of(folder.toString()));
        List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve("changes.csv")));
        assertThat(lines.remove(0)).isEqualTo(String.join(",", ChangeLine.COLUMNS));
        assertThat(lines.stream().map(ChangeFeedIT::seq).toList()).isSorted();
        return lines.stream().filter(line -> line.contains(zoe.number())).toList();
    }

    private static long seq(String line) {
        return Long.parseLong(line.substring(0, line.indexOf(',')));
    }
}
