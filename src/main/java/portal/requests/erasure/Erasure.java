package portal.requests.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.census.ErasureStep;
import portal.census.KnownBy;
import portal.census.Purpose;
import portal.customer.ContactView;
import portal.customer.CustomerRecords;
import portal.customer.CustomerView;
import portal.customer.Person;
import portal.mail.Letter;
import portal.mail.Outbox;
import portal.platform.Clock;
import portal.platform.Operator;
import portal.platform.Reference;
import portal.platform.Settings;
import portal.requests.Claim;
import portal.requests.RequestWork;
import portal.requests.receipt.Receipt;
import portal.requests.receipt.Receipts;
import portal.requests.sweep.Find;
import portal.requests.sweep.KnownValues;
import portal.requests.sweep.Swept;
import portal.security.Accounts;
import portal.security.LoginAccountView;

/**
 * Says what an erasure would do, and does it: every feature's step, the comparison with what was said, the sweep through every table,
 * the last letter and the audit line are one transaction. Whatever goes wrong leaves the person as they were.
 */
@ApplicationScoped
@Transactional
public class Erasure {

    /** A few digits: a serial number like that is also somebody's bill or an amount. */
    private static final Pattern COMMON = Pattern.compile("\\d{0,7}");

    @Inject @Any Instance<ErasureStep> steps;
    @Inject @Any Instance<KnownBy> knowing;
    @Inject ErasureRows rows;
    @Inject RequestWork work;
    @Inject CustomerRecords customers;
    @Inject Accounts accounts;
    @Inject ErasureLedger ledger;
    @Inject ErasureFiles files;
    @Inject Receipts receipts;
    @Inject Operator operator;
    @Inject Settings settings;
    @Inject Outbox outbox;
    @Inject Audit audit;
    @Inject Clock clock;

    /** What would happen, class by class, with counts; from the same steps that would do it. */
    public List<ErasureLine> preview(long customer) {
        return plan(customer).lines();
    }

    /** What was done, class by class; empty before. */
    public List<ErasureLine> result(long request) {
        return ErasurePlan.of(rows.of(request).stream().map(ErasureResult::line).toList()).lines();
    }

    /** @throws ErasureFailed when counts differ or something of the person is left; nothing has happened then */
    void erase(Claim claim) {
        long customer = claim.customer();
        Person person = customers.person(customer);
        KnownValues known = knownValues(customer);
        ErasurePlan planned = plan(customer);
        ErasurePlan executed = runAsPlanned(customer, planned);
        executed.lines().forEach(line -> rows.add(new ErasureResult(claim.request(), line, planned.count(line.dataClass(), line.action()))));
        work.erased(claim, executed.rows());
        Swept swept = sweep(known);
        Receipt.Looked looked = new Receipt.Looked(swept.tables(), swept.columns(), swept.files());
        sayGoodbye(person, claim.reference(), receipts.issue(claim.request(), new Receipt(operator.getName(), claim.reference(),
                ledger.subject(person.subjectKey()), clock.now().truncatedTo(ChronoUnit.SECONDS), executed.lines(), looked)));
        finish(person, claim.reference());
    }

    /**
     * Erases somebody whom a restored backup brought back. They were told when it was done first, and are not told again.
     *
     * @param reference of the request that was fulfilled then
     */
    void again(long customer, String reference) {
        Person person = customers.person(customer);
        KnownValues known = knownValues(customer);
        runAsPlanned(customer, plan(customer));
        sweep(known);
        finish(person, reference);
    }

    /** Erases somebody who should never have been here: no request, no letter, no line in the audit; the ledger keeps them from coming back. */
    void withoutTrace(long customer) {
        String subject = customers.subjectKeyOf(customer);
        KnownValues known = knownValues(customer);
        runAsPlanned(customer, plan(customer));
        sweep(known);
        ledger.notePurge(subject);
    }

    private ErasurePlan runAsPlanned(long customer, ErasurePlan planned) {
        ErasurePlan executed = run(customer, clock.now());
        List<String> differences = planned.differences(executed);
        if (!differences.isEmpty()) {
            throw new ErasureFailed("request_problem.counts", String.join(", ", differences));
        }
        return executed;
    }

    /** @throws ErasureFailed when anything of the person is left in a table or a file */
    private Swept sweep(KnownValues known) {
        Swept swept = rows.sweep(known).and(files.sweep(known));
        if (!swept.finds().isEmpty()) {
            throw new ErasureFailed("request_problem.left", swept.finds().stream().map(Find::toString).collect(Collectors.joining(", ")));
        }
        return swept;
    }

    /** The audit comes last: it holds the end of its chain until the commit. */
    private void finish(Person person, String reference) {
        ledger.note(person.subjectKey(), reference);
        audit.record(new AuditEntry(Actor.system("erasure"), "customer.erased", person.subjectKey(), Set.of(DataClass.values()),
                Purpose.RIGHTS, null, reference));
    }

    private ErasurePlan plan(long customer) {
        return ErasurePlan.of(inOrder().flatMap(step -> step.preview(customer).stream()).toList());
    }

    private ErasurePlan run(long customer, Instant at) {
        List<ErasureLine> done = new ArrayList<>();
        inOrder().forEach(step -> done.addAll(step.erase(customer, at)));
        return ErasurePlan.of(done);
    }

    private Stream<ErasureStep> inOrder() {
        return steps.stream().sorted(Comparator.comparingInt(ErasureStep::order).thenComparing(step -> step.getClass().getName()));
    }

    private KnownValues knownValues(long customer) {
        CustomerView person = customers.get(customer);
        List<String> texts = new ArrayList<>();
        texts.add(person.name().value());
        texts.add(person.cisNumber());
        accounts.findCustomer(customer).map(LoginAccountView::login).ifPresent(texts::add);
        person.contacts().stream().map(ContactView::stored).forEach(texts::add);
        knowing.stream().flatMap(feature -> feature.valuesOf(customer).stream()).filter(value -> !COMMON.matcher(value).matches()).forEach(texts::add);
        return new KnownValues(customer, List.of(person.subjectKey(), person.reference()), texts);
    }

    /** The address is the one thing that is used once more, and forgotten by the outbox when the letter has gone. */
    private void sayGoodbye(Person person, String reference, String receipt) {
        if (person.email() != null) {
            outbox.put(Letter.write("deletion-done").to(person.email(), Locale.forLanguageTag(person.language()))
                    .with("reference", Reference.shown(reference)).with("receipt", receipt)
                    .with("verify", settings.baseUrl() + "/verify-receipt").with("link", settings.baseUrl() + "/verify-receipt/" + reference)
                    .once("deletion-done:" + reference).forgetAfterSending().letter());
        }
    }
}
