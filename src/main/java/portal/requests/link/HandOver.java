package portal.requests.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import portal.customer.CustomerRecords;
import portal.platform.Clock;
import portal.platform.Refusal;
import portal.platform.Settings;
import portal.platform.Token;
import portal.requests.MyRequests;
import portal.requests.RequestChannel;
import portal.security.Accounts;

/** Links that hand a finished copy to somebody without a login, or who asked without signing in. Each download asks for a new code. */
@ApplicationScoped
@Transactional
public class HandOver {

    @Inject LinkRows rows;
    @Inject Challenge challenge;
    @Inject MyRequests requests;
    @Inject CustomerRecords customers;
    @Inject Accounts accounts;
    @Inject Settings settings;
    @Inject Clock clock;

    /** What the holder of a link may know. @param challenged whether a code is out that can still be typed */
    public record Waiting(boolean challenged, Instant until) {
    }

    /** What came of a code. @param wrong key of the bundle, or null when it was right; only then the rest is set */
    public record Proven(String wrong, String request, long customer) {
    }

    /** Makes the link for the mail that tells of a copy. Empty for somebody who signs in, and for somebody without an address. */
    public Optional<String> address(String request, long customer, Instant until) {
        boolean signsIn = accounts.wayIn(customer).isPresent() && requests.get(request, customer).channel() != RequestChannel.LINK;
        if (signsIn || customers.person(customer).email() == null) {
            return Optional.empty();
        }
        Token token = Token.random();
        rows.add(RequestLink.handingOver(customer, request, token, clock.now(), until));
        return Optional.of(settings.baseUrl() + "/mailed-copy/" + token.secret());
    }

    /** Empty when the file is over or the link is none of ours. Changes nothing. */
    public Optional<Waiting> find(String secret) {
        Instant now = clock.now();
        return rows.find(secret, true, now).map(link -> new Waiting(link.isChallenged(now), link.expiresAt()));
    }

    /** Sends a code; an earlier one is worth nothing any more. @throws Refusal after too many */
    public void sendCode(String secret) {
        challenge.mailCode(claimed(secret), clock.now());
    }

    /** Counts the try. A right code is used up by it. */
    public Proven prove(String secret, String code) {
        RequestLink link = claimed(secret);
        RequestLink.Proof proof = challenge.prove(link, code, clock.now());
        return proof == RequestLink.Proof.RIGHT ? new Proven(null, link.request(), link.customer()) : new Proven("mailed_request.code_" + proof, null, 0);
    }

    private RequestLink claimed(String secret) {
        return rows.claim(secret, true, clock.now()).orElseThrow(() -> new Refusal("mailed_copy.dead"));
    }
}
