package portal.policy.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.census.RetentionRules;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.policy.Policies;
import portal.policy.PolicyKind;
import portal.policy.PolicyVersion;
import portal.vault.Vault;

/** What people say to new uses of their stored data: yes, no, or nothing, which is no (CEG-34, CLX-35). An answer can be taken back at any time. */
@ApplicationScoped
@Transactional
public class Decisions {

    /** What the keyed hash of an erased customer's number is for. */
    private static final String ERASED = "consent";

    @Inject DecisionRows rows;
    @Inject Policies policies;
    @Inject RetentionRules retention;
    @Inject Audit audit;
    @Inject Vault vault;
    @Inject Clock clock;

    /** The versions that ask for something, newest first, announced ones too. */
    public List<PolicyVersion> asking() {
        return policies.oldestFirst(PolicyKind.PRIVACY).stream().filter(version -> version.effect().asks())
                .sorted(Comparator.comparing(PolicyVersion::effectiveFrom).reversed()).toList();
    }

    /** Every answer of somebody, newest first. */
    public List<DecisionView> of(long customer) {
        return rows.by(customer);
    }

    /** The newest answer to one version, if there is one. */
    public Optional<DecisionView> latest(long customer, String version, Purpose purpose) {
        return rows.by(customer).stream().filter(one -> one.purpose() == purpose && one.version().equals(version)).findFirst();
    }

    /**
     * Keeps an answer; the same answer again changes nothing.
     *
     * @param wording the question as it stood there
     * @param actor   the customer, or staff who write down what came on paper or by phone
     * @return whether anything is different now
     * @throws NotFound when that version asks no such thing, or the person was erased meanwhile
     */
    public boolean decide(long customer, String subjectKey, String version, Purpose purpose, Answer answer, String wording, Actor actor) {
        PolicyVersion asking = policies.get(PolicyKind.PRIVACY, version);
        if (!asking.effect().purposes().contains(purpose) || !rows.isSomebody(customer)) {
            throw new NotFound();
        }
        if (latest(customer, version, purpose).map(DecisionView::answer).filter(answer::equals).isPresent()) {
            return false;
        }
        rows.add(new ChangeDecision(customer, new DecisionView(version, purpose, answer, wording, "WEB", clock.now())));
        audit.record(new AuditEntry(actor, answer == Answer.YES ? "use.allowed" : "use.refused", subjectKey, Set.of(DataClass.CONSENT),
                Purpose.LEGAL, null, version + " " + purpose));
        return true;
    }

    long countOf(long customer) {
        return rows.rowsOf(customer).size();
    }

    LocalDate keepUntil(Instant erasedAt) {
        LocalDate day = LocalDate.ofInstant(erasedAt, clock.zone());
        return retention.of(DataClass.CONSENT).keepUntil(day).orElse(day);
    }

    /** Cuts the tie to the person and keeps the proof. Returns how many rows. */
    long pseudonymise(long customer, Instant at) {
        List<ChangeDecision> found = rows.rowsOf(customer);
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
