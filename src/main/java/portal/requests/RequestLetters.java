package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import portal.customer.CustomerRecords;
import portal.customer.Person;
import portal.mail.Letter;
import portal.mail.Outbox;
import portal.platform.Reference;
import portal.platform.Settings;

/** What a request tells its person by mail: that it arrived, and how it ended. Each of them once. Somebody without an address reads the page. */
@ApplicationScoped
class RequestLetters {

    @Inject Outbox outbox;
    @Inject CustomerRecords customers;
    @Inject Settings settings;

    /** Returns whether a letter was written. */
    boolean acknowledge(DataRequest request) {
        return send("request-received", request, null);
    }

    void copyReady(DataRequest request, Instant until) {
        send("copy-ready", request, until);
    }

    void approved(DataRequest request) {
        send("deletion-approved", request, request.undoUntil());
    }

    void corrected(DataRequest request) {
        send("correction-done", request, null);
    }

    void refused(DataRequest request) {
        send("request-refused", request, null);
    }

    void withdrawn(DataRequest request) {
        send("request-withdrawn", request, null);
    }

    void paused(DataRequest request) {
        send(request.kind() == RequestKind.PAUSE ? "account-paused" : "account-resumed", request, null);
    }

    private boolean send(String template, DataRequest request, Instant until) {
        Person person = customers.person(request.customer());
        if (person.email() == null) {
            return false;
        }
        Letter.Builder letter = Letter.write(template).to(person.email(), Locale.forLanguageTag(person.language()))
                .customer(person.id()).once(template + ":" + request.reference())
                .with("name", person.name()).with("kind", request.kind().name()).with("reference", Reference.shown(request.reference()))
                .with("due", request.dueOn()).with("link", settings.baseUrl() + "/account/requests/" + request.reference());
        if (until != null) {
            letter.with("until", until);
        }
        if (request.reason() != null) {
            letter.with("reason", words(person, "refusal_reason." + request.reason())).with("words", request.reasonWords());
        }
        outbox.put(letter.letter());
        return true;
    }

    private static String words(Person person, String key) {
        return ResourceBundle.getBundle("portal.messages", Locale.forLanguageTag(person.language()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString(key);
    }
}
