package portal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import portal.support.MortalPortal;
import portal.support.PlainBrowser;
import portal.support.Promise;

/**
 * A process that dies in a decision and in an erasure, and a database that comes back from an older backup: nothing is half done, nothing
 * is said twice, and who was erased stays erased.
 */
class ErasureDrillIT {

    private static final String HER_ADDRESS = "maria.lopez@example.com";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration UNDO_WINDOW = Duration.ofDays(7).plusHours(1);
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final List<String> OF_HERS = List.of("contact_point", "bank_detail", "product", "support_case", "preference_choice",
            "document", "customer_order", "account_holder", "policy_acceptance");

    private long maria;

    @Test
    @Promise({"SOL-19", "TTE-14e"})
    void an_erasure_survives_kills_and_the_restore_of_an_older_backup() {
        try (MortalPortal portal = MortalPortal.started()) {
            maria = portal.count("SELECT subject_id FROM login_account WHERE login = ?", People.MARIA);
            asks(portal);
            diesInTheMiddleOfADecision(portal);
            diesAfterADecision(portal);
            Path backup = portal.backup();

            diesInTheErasure(portal);
            isErasedOnceAfterTheRestart(portal);
            isGoneFromTheEnginesOwnFiles(portal);

            comesBackWithABackup(portal, backup);
        }
    }

    private static void asks(MortalPortal portal) {
        PlainBrowser browser = portal.signedIn(People.MARIA, People.PASSWORD);
        settles(portal, browser);
        browser.press(browser.get("/account/delete"), "goOn", Map.of());
        browser.press(browser.get("/account/delete-check"), "send", Map.of());
        assertThat(state(portal)).isEqualTo("RECEIVED");
    }

    /** A deletion waits for a correction that is not decided and for what is to pay. */
    private static void settles(MortalPortal portal, PlainBrowser browser) {
        portal.column("SELECT reference FROM data_request WHERE kind = 'CORRECT' AND state = 'RECEIVED'")
                .forEach(correction -> browser.press(browser.get("/account/requests/" + correction), "withdraw", Map.of()));
        portal.change("UPDATE service_account SET balance_minor = 0");
    }

    /** She has written what she decided and waits for the end of the audit's chain, which somebody holds, when the process dies. */
    private static void diesInTheMiddleOfADecision(MortalPortal portal) {
        PlainBrowser petra = portal.signedIn("/staff/sign-in", "petra.privacy", People.PASSWORD);
        HttpResponse<String> page = petra.get("/staff/requests/" + reference(portal));
        portal.whileHeld("SELECT id FROM audit_head FOR UPDATE", () -> {
            CompletableFuture<?> click = CompletableFuture.runAsync(() -> petra.press(page, "approve", Map.of()));
            portal.until("the decision is written and not committed", PATIENCE,
                    () -> portal.column("SELECT id FROM data_request WHERE kind = 'DELETE' FOR UPDATE SKIP LOCKED").isEmpty());
            assertThat(click).isNotDone();
            portal.kill();
        });

        portal.start();
        assertThat(state(portal)).isEqualTo("RECEIVED");
        assertThat(told(portal, "deletion-approved")).isZero();
        assertThat(portal.count("SELECT COUNT(*) FROM request_event WHERE kind IN ('APPROVED', 'SCHEDULED')")).isZero();
        assertThat(portal.count("SELECT COUNT(*) FROM audit_entry WHERE action = 'request.approved'")).isZero();
    }

    /** The process dies as soon as the decision is there: it is all there, and its letter goes out once. */
    private static void diesAfterADecision(MortalPortal portal) {
        CompletableFuture<Void> click = CompletableFuture.runAsync(() -> approves(portal));
        portal.until("it is decided", PATIENCE, () -> state(portal).equals("SCHEDULED"));
        portal.kill();
        assertThat(click.handle((done, cut) -> true).join()).isTrue();

        portal.start();
        assertThat(state(portal)).isEqualTo("SCHEDULED");
        portal.until("she is told", PATIENCE, () -> portal.count("SELECT COUNT(*) FROM letter WHERE template = 'deletion-approved' AND state = 'SENT'") == 1);
        assertThat(told(portal, "deletion-approved")).isEqualTo(1);
        assertThat(portal.count("SELECT COUNT(*) FROM audit_entry WHERE action = 'request.approved'")).isEqualTo(1);
    }

    private static String reference(MortalPortal portal) {
        return portal.column("SELECT reference FROM data_request WHERE kind = 'DELETE'").get(0);
    }

    private static void approves(MortalPortal portal) {
        PlainBrowser petra = portal.signedIn("/staff/sign-in", "petra.privacy", People.PASSWORD);
        petra.press(petra.get("/staff/requests/" + reference(portal)), "approve", Map.of());
    }

    private void diesInTheErasure(MortalPortal portal) {
        List<Long> before = hers(portal);
        portal.travel(UNDO_WINDOW);
        portal.until("it is being done", PATIENCE, () -> state(portal).equals("EXECUTING"));
        portal.kill();

        assertThat(state(portal)).isEqualTo("EXECUTING");
        assertThat(hers(portal)).as("nothing is half erased").isEqualTo(before);
        assertThat(portal.count("SELECT COUNT(*) FROM customer WHERE id = ?", maria)).isEqualTo(1);
    }

    private void isErasedOnceAfterTheRestart(MortalPortal portal) {
        portal.start();
        portal.travel(UNDO_WINDOW.plus(LEASE));
        portal.until("she is erased", PATIENCE, () -> state(portal).equals("FULFILLED"));
        portal.until("she is told", PATIENCE, () -> portal.count("SELECT COUNT(*) FROM letter WHERE template = 'deletion-done' AND state = 'SENT'") == 1);

        assertThat(portal.count("SELECT COUNT(*) FROM customer WHERE id = ?", maria)).isZero();
        assertThat(portal.count("SELECT COUNT(*) FROM erasure_receipt")).isEqualTo(1);
        assertThat(portal.count("SELECT COUNT(*) FROM audit_entry WHERE action = 'customer.erased'")).isEqualTo(1);
        portal.kill();
    }

    /** Tables, undo, redo and what was written twice: the documented step leaves none of them. */
    private static void isGoneFromTheEnginesOwnFiles(MortalPortal portal) {
        assertThat(portal.engineFilesWith(HER_ADDRESS)).as("an erasure alone does not reach there").isNotEmpty();

        portal.moveToNewFiles();

        assertThat(portal.engineFilesWith(HER_ADDRESS)).isEmpty();
        assertThat(portal.engineFilesWith("luis.lopez@example.com")).as("who stays is found").isNotEmpty();
    }

    private void comesBackWithABackup(MortalPortal portal, Path backup) {
        portal.restore(backup);
        assertThat(portal.count("SELECT COUNT(*) FROM customer WHERE id = ?", maria)).isEqualTo(1);

        portal.startClosed();
        for (String page : List.of("/", "/sign-in", "/account/details", "/staff/customers", "/receipt/0123456789AB", "/ready")) {
            assertThat(portal.answer(page)).as(page).isEqualTo(503);
        }
        assertThat(portal.readLog()).contains("ledger replay").contains("older than the erasure ledger");
        assertThat(portal.count("SELECT COUNT(*) FROM customer WHERE id = ?", maria)).as("no job runs either").isEqualTo(1);
        portal.kill();
        assertThat(portal.runs(1, "audit", "verify")).contains("ledger replay");
        assertThat(portal.runs(0, "ledger", "replay")).contains("1 people were there and are erased again");

        portal.start();
        assertThat(portal.count("SELECT COUNT(*) FROM customer WHERE id = ?", maria)).isZero();
        assertThat(hers(portal)).containsOnly(0L);
        assertThat(told(portal, "deletion-done")).as("nobody is told twice").isZero();
    }

    private List<Long> hers(MortalPortal portal) {
        return OF_HERS.stream().map(table -> portal.count("SELECT COUNT(*) FROM " + table + " WHERE customer_id = ?", maria)).toList();
    }

    private static String state(MortalPortal portal) {
        return portal.column("SELECT state FROM data_request WHERE kind = 'DELETE'").get(0);
    }

    private static long told(MortalPortal portal, String template) {
        return portal.count("SELECT COUNT(*) FROM letter WHERE template = ?", template);
    }
}
