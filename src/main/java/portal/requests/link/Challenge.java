package portal.requests.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.function.UnaryOperator;
import portal.customer.CustomerRecords;
import portal.customer.Person;
import portal.mail.Letter;
import portal.mail.Outbox;
import portal.platform.Settings;
import portal.platform.Token;
import portal.requests.RequestKind;
import portal.vault.Vault;

/** The letters with links and codes, to the confirmed address and to no other. A code is six digits, stored as a keyed hash. */
@ApplicationScoped
class Challenge {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int MILLION = 1_000_000;

    @Inject Outbox outbox;
    @Inject CustomerRecords customers;
    @Inject Settings settings;
    @Inject Vault vault;

    void mailLink(Person person, RequestKind kind, Token token) {
        put(person, "request-link", letter -> letter.with("kind", kind.name()).with("hours", RequestLink.ASKS.toHours())
                .with("link", settings.baseUrl() + "/mailed-request/" + token.secret()));
    }

    /** Sends a new code. An earlier one is worth nothing any more. */
    void mailCode(RequestLink link, Instant at) {
        String code = String.format("%06d", RANDOM.nextInt(MILLION));
        link.challenge(hash(link, code), at);
        put(customers.person(link.customer()), "identity-code", letter -> letter.with("code", code).with("minutes", RequestLink.CODE.toMinutes())
                .forgetAfterSending());
    }

    RequestLink.Proof prove(RequestLink link, String typed, Instant at) {
        return link.prove(hash(link, typed == null ? "" : typed.replaceAll("[\\s-]", "")), at);
    }

    private String hash(RequestLink link, String code) {
        return vault.fingerprint("request_link.code", link.id() + ":" + code);
    }

    private void put(Person person, String template, UnaryOperator<Letter.Builder> more) {
        outbox.put(more.apply(Letter.write(template).to(person.email(), Locale.forLanguageTag(person.language())).customer(person.id())
                .with("name", person.name())).letter());
    }
}
