package portal.support.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.census.RetentionRules;
import portal.census.Source;
import portal.customer.CustomerRecords;
import portal.customer.History;
import portal.customer.hold.LegalHolds;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Refusal;
import portal.policy.Policies;
import portal.vault.Vault;

/**
 * Keeps documents, each sealed for its own row. What comes in comes through {@link DocumentDesk}. Whoever attaches documents to a thing of
 * their own gives its row number, and removes them with it.
 */
@ApplicationScoped
@Transactional
public class Documents {

    /** More than this of one customer is not needed for any case. */
    static final int MOST = 200;
    static final long MOST_BYTES = 200L << 20;
    private static final int AT_ONCE = 50;

    @Inject DocumentRows rows;
    @Inject History history;
    @Inject CustomerRecords customers;
    @Inject Policies policies;
    @Inject RetentionRules rules;
    @Inject Vault vault;
    @Inject Audit audit;
    @Inject LegalHolds holds;
    @Inject Clock clock;

    /**
     * Stores a document.
     *
     * @param belongsTo number of the row it is attached to; null when it stands by itself
     * @return its reference
     * @throws Refusal when the customer has enough of them
     */
    public String store(long customer, DocumentKind kind, Long belongsTo, Checked file, Actor actor) {
        history.holdStill(customer);
        if (rows.count(customer) >= MOST || rows.bytes(customer) + file.content().length > MOST_BYTES) {
            throw new Refusal("document.enough", MOST, MOST_BYTES >> 20);
        }
        Document document = new Document(customer, kind, belongsTo, file, new Document.Collected(
                actor.kind() == Actor.Kind.STAFF ? Source.STAFF : Source.CUSTOMER, clock.now(), policies.current().number()));
        String reference = document.reference();
        document.seal(vault.seal(file.name(), Document.place("file_name", reference)),
                vault.seal(sum(file.content()), Document.place("sha256", reference)));
        rows.add(document, new DocumentContent(document, vault.seal(file.content(), DocumentContent.place(reference))));
        note("document.stored", document, actor);
        return reference;
    }

    /** Newest first. */
    public List<DocumentView> of(long customer) {
        return rows.of(customer).stream().map(this::view).toList();
    }

    /** Those that are attached to this row, oldest first. */
    public List<DocumentView> of(long customer, long row) {
        return rows.belongingTo(customer, row).stream().map(this::view).toList();
    }

    /** @throws NotFound when there is no such document or it is somebody else's */
    public DocumentView get(long customer, String reference) {
        return view(mine(customer, reference));
    }

    /** @throws NotFound as {@link #get} */
    public byte[] content(long customer, String reference) {
        Document document = mine(customer, reference);
        return vault.openBytes(rows.content(document.id()).orElseThrow(NotFound::new), DocumentContent.place(reference));
    }

    /** Whose it is, for staff, who may open it for a reason of their work. @throws NotFound when there is no such document */
    public long ownerOf(String reference) {
        return rows.find(reference).orElseThrow(NotFound::new).customerId();
    }

    /** The last day of one that stands by itself; null while the account decides. */
    LocalDate keptUntil(DocumentView document) {
        return rules.of(DataClass.SUPPORT).keepUntil(LocalDate.ofInstant(document.uploadedAt(), clock.zone())).orElse(null);
    }

    /** Removes one that stands by itself. @throws NotFound as {@link #get}, and when it is part of something */
    public void remove(long customer, String reference, Actor actor) {
        Document document = mine(customer, reference);
        if (!view(document).isAlone()) {
            throw new NotFound();
        }
        note("document.removed", document, actor);
        rows.remove(List.of(document.id()));
    }

    /** Removes what is attached to a row. Returns how many. */
    public int removeOf(long row) {
        return rows.remove(rows.belongingTo(row));
    }

    long countOf(long customer) {
        return rows.count(customer);
    }

    int forget(long customer) {
        return rows.removeAll(customer);
    }

    /** Removes some documents by themselves whose time is over. Returns whether there may be more. */
    boolean removeSomeOutlived() {
        List<Long> over = over(clock.today()).map(moment -> rows.aloneBefore(moment, holds.customers(DataClass.SUPPORT), AT_ONCE)).orElse(List.of());
        rows.remove(over);
        return over.size() == AT_ONCE;
    }

    long countOutlived(LocalDate on) {
        return over(on).map(moment -> rows.countAloneBefore(moment, holds.customers(DataClass.SUPPORT))).orElse(0L);
    }

    /** What was sent before goes. */
    private Optional<Instant> over(LocalDate on) {
        return rules.of(DataClass.SUPPORT).outlivedBefore(on, clock.zone());
    }

    private Document mine(long customer, String reference) {
        return rows.find(reference).filter(document -> document.customerId() == customer).orElseThrow(NotFound::new);
    }

    private void note(String action, Document document, Actor actor) {
        audit.record(new AuditEntry(actor, action, customers.subjectKeyOf(document.customerId()), Set.of(DataClass.SUPPORT), Purpose.SUPPORT,
                null, document.reference()));
    }

    private DocumentView view(Document document) {
        return document.view(vault);
    }

    private static String sum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
