package portal.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import portal.census.DataClass;
import portal.census.RetentionRule;
import portal.census.RetentionRules;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.vault.Vault;

/**
 * Records that somebody agreed to a text: which version, which words, when, and how. The caller writes the audit line of the act it
 * belongs to, such as a registration.
 */
@ApplicationScoped
@Transactional
public class Acceptances {

    private static final Set<String> CHANNELS = Set.of("WEB", "PAPER", "PHONE");
    /** What the keyed hash of an erased customer's number is for. */
    private static final String ERASED = "consent";

    @Inject AcceptanceRows rows;
    @Inject Policies policies;
    @Inject RetentionRules retention;
    @Inject Vault vault;
    @Inject Clock clock;

    /** A yes to a version of the privacy policy. @throws portal.platform.NotFound when there is no such version */
    public void accept(long customer, String version, String channel, String wording, Instant at) {
        accept(customer, PolicyKind.PRIVACY, version, channel, wording, at);
    }

    /** A yes to a version of any text; one row for each text. @throws portal.platform.NotFound when the person was erased meanwhile */
    public void accept(long customer, PolicyKind kind, String version, String channel, String wording, Instant at) {
        if (!CHANNELS.contains(channel)) {
            throw new IllegalArgumentException("No channel " + channel);
        }
        if (!rows.isSomebody(customer)) {
            throw new NotFound();
        }
        rows.add(new Acceptance(customer, kind, policies.get(kind, version).number(), channel, wording, at));
    }

    /** What this customer agreed to, newest first. */
    public List<AcceptedPolicy> acceptedBy(long customer) {
        return rows.by(customer);
    }

    long countOf(long customer) {
        return rows.rowsOf(customer).size();
    }

    LocalDate keepUntil(Instant erasedAt) {
        RetentionRule rule = retention.of(DataClass.CONSENT);
        return rule.keepUntil(LocalDate.ofInstant(erasedAt, clock.zone())).orElse(LocalDate.ofInstant(erasedAt, clock.zone()));
    }

    /** Cuts the tie to the person and keeps the proof. Returns how many rows. */
    long pseudonymise(long customer, Instant at) {
        List<Acceptance> found = rows.rowsOf(customer);
        found.forEach(row -> row.pseudonymise(vault.fingerprint(ERASED, Long.toString(customer)), keepUntil(at)));
        return found.size();
    }

    /** Removes proofs whose day has passed. Returns how many. */
    int removeOutlived() {
        return rows.removeOutlived(clock.today());
    }

    long countOutlived(LocalDate day) {
        return rows.countOutlived(day);
    }
}
