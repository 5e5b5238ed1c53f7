package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.census.Source;
import portal.platform.NotFound;
import portal.platform.Refusal;
import portal.vault.Place;
import portal.vault.Vault;

/** Adds what is missing to a record, in its owner's words (TTE-14d). Another person's does not exist here. */
@ApplicationScoped
@Transactional
public class Supplements {

    /** More than this nobody reads beside the values. */
    static final int MOST = 50;

    @Inject SupplementRows rows;
    @Inject Changes changes;
    @Inject Provenance provenance;
    @Inject Audit audit;
    @Inject Vault vault;

    /** @throws Refusal when the words are missing or too long, or there are enough of them */
    public void add(long customer, SupplementView.Kind kind, String about, String heading, String body, Actor actor) {
        Customer whose = changes.lock(customer);
        if (rows.count(customer) >= MOST) {
            throw new Refusal("supplement.enough", MOST);
        }
        Supplement supplement = new Supplement(customer, kind, about, provenance.by(Source.CUSTOMER));
        supplement.says(
                vault.seal(Text.required("heading", "supplement.heading_missing", heading, Supplement.MAX_HEADING), place("heading", supplement)),
                vault.seal(Text.lines("body", "supplement.body_missing", body, Supplement.MAX_BODY), place("body", supplement)));
        rows.add(supplement);
        note(whose, "customer.supplemented", actor);
    }

    /** Newest first. */
    public List<SupplementView> of(long customer) {
        return rows.of(customer).stream().map(this::view).toList();
    }

    /** @throws NotFound when there is no such one or it is somebody else's */
    public void remove(long customer, String reference, Actor actor) {
        Customer whose = changes.lock(customer);
        rows.remove(rows.find(customer, reference).orElseThrow(NotFound::new));
        note(whose, "customer.supplement_removed", actor);
    }

    long countOf(long customer) {
        return rows.count(customer);
    }

    int forget(long customer) {
        return rows.removeAll(customer);
    }

    private void note(Customer whose, String action, Actor actor) {
        audit.record(new AuditEntry(actor, action, whose.subjectKey(), Set.of(DataClass.IDENTITY), Purpose.RIGHTS, null, null));
    }

    private SupplementView view(Supplement found) {
        return new SupplementView(found.reference(), found.kind(), found.about(), vault.open(found.heading(), place("heading", found)),
                vault.open(found.body(), place("body", found)), found.way(), found.policy(), found.madeAt());
    }

    private static Place place(String column, Supplement supplement) {
        return new Place("supplement", column, supplement.reference());
    }
}
