package portal.requests.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import portal.customer.CustomerIntake;
import portal.customer.CustomerRecords;
import portal.customer.EmailAddress;
import portal.customer.Person;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Refusal;
import portal.platform.Token;
import portal.requests.LinkedRequest;
import portal.requests.LinkedRequests;
import portal.requests.RequestKind;
import portal.requests.correction.ContestedCorrections;
import portal.requests.correction.Proposal;

/** The links of people who ask without a login: sent, looked at, confirmed, proven. */
@ApplicationScoped
@Transactional
public class LinkBook {

    @Inject LinkRows rows;
    @Inject Challenge challenge;
    @Inject LinkedRequests requests;
    @Inject ContestedCorrections corrections;
    @Inject CustomerRecords customers;
    @Inject CustomerIntake numbers;
    @Inject Clock clock;

    /** Sends a link to everybody who may be meant: by a confirmed address, or by the customer number. An earlier one stops working. */
    public void send(String typed, RequestKind kind) {
        meant(typed).stream().filter(person -> person.email() != null).forEach(person -> {
            Token token = Token.random();
            rows.supersede(person.id(), kind);
            rows.add(new RequestLink(person.id(), kind, token, clock.now()));
            challenge.mailLink(person, kind, token);
        });
    }

    private Collection<Person> meant(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.indexOf('@') < 0) {
            return numbers.find(List.of(text)).values().stream().map(customers::person).toList();
        }
        try {
            return customers.findByEmail(new EmailAddress(text));
        } catch (Refusal noAddress) {
            return List.of();
        }
    }

    /** Empty when the link was used, is too old, or was superseded. Changes nothing. */
    public Optional<LinkView> find(String secret) {
        Instant now = clock.now();
        return rows.find(secret, false, now)
                .map(link -> new LinkView(link.kind(), link.isConfirmed(), link.isChallenged(now), link.isProven(),
                        requests.isEnough(link.kind())));
    }

    /**
     * Makes the request. Returns the secret under which its browser goes on; the mailed one is dead.
     *
     * @throws Refusal when it was before, or when the kind needs something that the wish does not say
     */
    public String confirm(String secret, Wish wish) {
        RequestLink link = claimed(secret);
        Token next = Token.random();
        String reference = link.kind() == RequestKind.CORRECT ? corrections.askByLink(link.customer(), proposal(wish))
                : requests.receive(link.kind(), link.customer(), wish.words());
        link.confirm(reference, next, clock.now());
        if (!requests.isEnough(link.kind())) {
            challenge.mailCode(link, clock.now());
        }
        return next.secret();
    }

    private static Proposal proposal(Wish wish) {
        if (wish.about() == null) {
            throw Refusal.at("about", "correct.about_missing");
        }
        return Proposal.explained(wish.about(), wish.proposed(), wish.words());
    }

    /** Sends another code. */
    public void sendCode(String secret) {
        RequestLink link = claimed(secret);
        if (link.isConfirmed()) {
            challenge.mailCode(link, clock.now());
        }
    }

    /** Counts the try. Returns the key of the bundle with what was wrong, or null when the code was right and the request goes on. */
    public String prove(String secret, String code) {
        RequestLink link = claimed(secret);
        RequestLink.Proof proof = link.isConfirmed() ? challenge.prove(link, code, clock.now()) : RequestLink.Proof.OVER;
        if (proof == RequestLink.Proof.RIGHT) {
            requests.proven(link.request());
        }
        return proof == RequestLink.Proof.RIGHT ? null : "mailed_request.code_" + proof;
    }

    /** How the request stands, for who has shown that it is theirs. @throws NotFound for everybody else */
    public LinkedRequest status(String secret) {
        return rows.find(secret, false, clock.now()).filter(RequestLink::isProven)
                .map(link -> requests.status(link.request())).orElseThrow(NotFound::new);
    }

    private RequestLink claimed(String secret) {
        return rows.claim(secret, false, clock.now()).orElseThrow(() -> new Refusal("mailed_request.dead"));
    }
}
