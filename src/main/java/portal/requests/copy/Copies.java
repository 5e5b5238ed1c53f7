package portal.requests.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.CopySource;
import portal.census.CopyTable;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.census.Withheld;
import portal.customer.CustomerRecords;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Operator;
import portal.requests.Claim;
import portal.requests.RequestActor;
import portal.requests.RequestEventKind;
import portal.requests.RequestWork;
import portal.requests.link.HandOver;

/** Copies that are ready: kept for the days of the pack, handed to their person only, noted at each fetch, gone when the days are over. */
@ApplicationScoped
@Transactional
public class Copies {

    @Inject CopyPackages packages;
    @Inject CopyFiles files;
    @Inject RequestWork work;
    @Inject CustomerRecords customers;
    @Inject Operator operator;
    @Inject HandOver handOver;
    @Inject Audit audit;
    @Inject Clock clock;

    /** The copy that a request made, while it can be fetched. */
    public Optional<CopyView> find(long request, long customer) {
        Instant now = clock.now();
        return packages.find(request).filter(copy -> copy.isOf(customer, now)).map(CopyPackage::view);
    }

    /** Notes the fetch and names the file. @throws NotFound when it is another person's, or over */
    String fetch(long request, long customer) {
        Instant now = clock.now();
        CopyPackage copy = packages.find(request).filter(found -> found.isOf(customer, now)).orElseThrow(NotFound::new);
        copy.fetched(now);
        work.note(request, RequestEventKind.FETCHED, RequestActor.CUSTOMER);
        String subject = customers.subjectKeyOf(customer);
        audit.record(new AuditEntry(Actor.customer(subject), "copy.fetched", subject, Set.of(DataClass.values()), Purpose.RIGHTS, null,
                copy.fileName()));
        return copy.fileName();
    }

    /** One feature's part, in a read of its own. */
    List<CopyTable> read(CopySource source, long customer) {
        return source.copy(customer);
    }

    List<Withheld> withheld(CopySource source, long customer) {
        return source.withheld(customer);
    }

    /**
     * The copy is whole. The row of the request is locked by its holder before the file takes its name, so that a node that lost its claim
     * meanwhile can put nothing in the place of what another one finished.
     *
     * @throws portal.platform.Refusal when somebody else holds the claim by now
     */
    void ready(Claim claim, CopyPackage.Content content, CopyFiles.Draft file) {
        Instant now = clock.now();
        Instant expires = now.plus(Duration.ofDays(operator.number("copy.days")));
        work.copyReady(claim, expires, handOver.address(claim.reference(), claim.customer(), expires));
        packages.add(new CopyPackage(claim.request(), claim.customer(), file.name(), content, now, expires));
        try {
            files.publish(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Ends one copy whose days are over. Returns whether there was one. */
    boolean expireOne() {
        Optional<CopyPackage> over = packages.findExpired(clock.now());
        over.ifPresent(copy -> {
            work.note(copy.request(), RequestEventKind.EXPIRED, RequestActor.PORTAL);
            packages.remove(copy);
        });
        return over.isPresent();
    }

    /** Whether a file of the folder belongs to a copy that is ready or in the making. */
    boolean keeps(String reference, String fileName) {
        return packages.isKept(fileName) || work.isOpen(reference);
    }
}
