package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import portal.customer.CustomerRecords;
import portal.customer.Person;
import portal.mail.Letter;
import portal.mail.Outbox;
import portal.platform.Reference;
import portal.platform.Settings;
import portal.security.Accounts;

/** What a request tells its person by mail: that it arrived, and how it ended. Each of them once. Somebody without an address reads the page. */
@ApplicationScoped
class RequestLetters {

    /** The letter whose acceptance makes a longer period hold. */
    private static final String EXTENDED = "request-extended";

    @Inject Outbox outbox;
    @Inject CustomerRecords customers;
    @Inject Accounts accounts;
    @Inject RegionControllers controllers;
    @Inject Settings settings;

    /** Returns whether a letter was written. */
    boolean acknowledge(DataRequest request) {
        return send("request-received", request, letter -> letter);
    }

    /** @param link for somebody who does not sign in; nothing here keeps it then */
    void copyReady(DataRequest request, Instant until, Optional<String> link) {
        send("copy-ready", request, letter -> link.map(address -> letter.with("link", address).with("kind", "BY_CODE").forgetAfterSending()).orElse(letter)
                .with("until", until));
    }

    void approved(DataRequest request) {
        send("deletion-approved", request, letter -> letter.with("until", request.undoUntil()));
    }

    /** What has to end first. @param reason key of the bundle */
    void waits(DataRequest request, String reason) {
        send("deletion-waits", request, letter -> letter.once("deletion-waits:" + request.reference() + ":" + reason.substring(reason.indexOf('.') + 1))
                .with("reason", words(request, reason)));
    }

    void corrected(DataRequest request) {
        send("correction-done", request, letter -> letter);
    }

    /** There is an answer; what it says is read on the page. */
    void answered(DataRequest request) {
        send("request-answered", request, letter -> letter);
    }

    /** Staff wrote something. */
    void wrote(DataRequest request) {
        send("request-message", request, letter -> letter.once(null));
    }

    void refused(DataRequest request) {
        Decision no = request.decision().orElseThrow();
        send("request-refused", request, letter -> letter.with("reason", words(request, "refusal_reason." + no.reason()))
                .with("words", no.reasonWords()));
    }

    /** A yes to some of it: every item with what was decided about it, and why. */
    void partly(DataRequest request, List<ItemDecision> items) {
        send("request-partly", request, letter -> letter.with("until", request.undoUntil())
                .with("granted", items.stream().filter(ItemDecision::isGranted).map(item -> words(request, item.called(request.kind()))).toList())
                .with("refused", items.stream().filter(item -> !item.isGranted()).map(item -> Map.of("item", words(request, item.called(request.kind())),
                        "reason", words(request, "refusal_reason." + item.reason()), "words", item.words())).toList()));
    }

    /** What was granted of a deletion is gone. */
    void partlyErased(DataRequest request) {
        send("deletion-part-done", request, letter -> letter);
    }

    /** Who asked was not shown in time. */
    void expired(DataRequest request) {
        send("request-expired", request, letter -> letter);
    }

    /** Another one of the kind goes on. */
    void repeated(DataRequest request) {
        send("request-duplicate", request, letter -> letter.with("other", Reference.shown(request.duplicateOf()))
                .with("link", settings.baseUrl() + "/account/requests/" + request.duplicateOf()));
    }

    void withdrawn(DataRequest request) {
        send("request-withdrawn", request, letter -> letter);
    }

    void paused(DataRequest request) {
        send(request.kind() == RequestKind.PAUSE ? "account-paused" : "account-resumed", request, letter -> letter);
    }

    void identityAsked(DataRequest request) {
        send("request-identity", request, letter -> letter);
    }

    /** Tells of a longer period and why. Returns whether a letter was written. */
    boolean extended(DataRequest request, LocalDate until) {
        return send(EXTENDED, request, letter -> letter.with("until", until)
                .with("reason", words(request, "clock_reason." + request.deadline().extension())));
    }

    /** The reference of the request whose longer period this letter told of. */
    static Optional<String> toldOfExtension(String once) {
        return once != null && once.startsWith(EXTENDED + ":") ? Optional.of(once.substring(EXTENDED.length() + 1)) : Optional.empty();
    }

    /** Tells the controller of the person's region that a last day went by. It names the request and nobody. */
    void late(DataRequest request) {
        RegionControllers.Controller controller = controllers.of(customers.person(request.customer()).country());
        outbox.put(Letter.write("request-late").to(controller.mail(), Locale.ENGLISH).once("request-late:" + request.reference())
                .with("controller", controller.name()).with("reference", Reference.shown(request.reference()))
                .with("kind", text(Locale.ENGLISH, "request_kind." + request.kind())).with("due", request.deadline().dueOn())
                .with("link", settings.baseUrl() + "/staff/requests/" + request.reference()).letter());
    }

    private boolean send(String template, DataRequest request, UnaryOperator<Letter.Builder> more) {
        Person person = customers.person(request.customer());
        if (person.email() == null) {
            return false;
        }
        outbox.put(more.apply(Letter.write(template).to(person.email(), Locale.forLanguageTag(person.language()))
                .customer(person.id()).once(template + ":" + request.reference())
                .with("name", person.name()).with("kind", request.kind().name()).with("reference", Reference.shown(request.reference()))
                .with("due", request.deadline().dueOn())
                .with("signsIn", accounts.wayIn(person.id()).isPresent())
                .with("link", settings.baseUrl() + "/account/requests/" + request.reference())).letter());
        return true;
    }

    private String words(DataRequest request, String key) {
        return text(customers.languageOf(request.customer()), key);
    }

    private static String text(Locale language, String key) {
        return ResourceBundle.getBundle("portal.messages", language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString(key);
    }
}
