package portal.requests.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.census.ErasureStep;
import portal.census.Purpose;
import portal.customer.CustomerRecords;
import portal.platform.Clock;
import portal.requests.Claim;
import portal.requests.RequestWork;

/**
 * Erases some of what is held about somebody who stays a customer. Only what the portal holds by itself can be erased alone: what the
 * billing system brings would come back with its next file, and without the rest nobody is a customer.
 */
@ApplicationScoped
@Transactional
public class PartErasure {

    private static final Set<DataClass> PARTS = EnumSet.of(DataClass.BANKING, DataClass.PRODUCT, DataClass.SUPPORT, DataClass.MESSAGE, DataClass.REFERRAL);

    @Inject @Any Instance<ErasureStep> steps;
    @Inject ErasureRows rows;
    @Inject RequestWork work;
    @Inject CustomerRecords customers;
    @Inject Audit audit;
    @Inject Clock clock;

    /** What can be decided by itself. */
    public List<DataClass> parts() {
        return List.copyOf(PARTS);
    }

    /** @param refused names of the classes that stay. @throws ErasureFailed when counts differ; nothing has happened then */
    void erase(Claim claim, Collection<String> refused) {
        Set<DataClass> granted = EnumSet.copyOf(PARTS);
        granted.removeIf(part -> refused.contains(part.name()));
        Instant now = clock.now();
        List<ErasureStep> about = about(granted, claim.customer());
        ErasurePlan planned = ErasurePlan.of(about.stream().flatMap(step -> step.preview(claim.customer()).stream()).toList());
        ErasurePlan executed = ErasurePlan.of(about.stream().flatMap(step -> step.erase(claim.customer(), now).stream()).toList());
        List<String> differences = planned.differences(executed);
        if (!differences.isEmpty()) {
            throw new ErasureFailed("request_problem.counts", String.join(", ", differences));
        }
        executed.lines().forEach(line -> rows.add(new ErasureResult(claim.request(), line, planned.count(line.dataClass(), line.action()))));
        work.erasedInPart(claim, executed.rows());
        audit.record(new AuditEntry(Actor.system("erasure"), "customer.erased_in_part", customers.subjectKeyOf(claim.customer()), granted,
                Purpose.RIGHTS, null, claim.reference()));
    }

    /** The steps that are about nothing but what was granted, in their order. */
    private List<ErasureStep> about(Set<DataClass> granted, long customer) {
        return steps.stream().sorted(Comparator.comparingInt(ErasureStep::order)).filter(step -> {
            List<ErasureLine> lines = step.preview(customer);
            return !lines.isEmpty() && lines.stream().allMatch(line -> granted.contains(line.dataClass()));
        }).toList();
    }
}
