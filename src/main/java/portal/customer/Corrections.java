package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import portal.audit.Actor;
import portal.platform.Refusal;

/**
 * Puts right what is wrong about a customer.
 *
 * <p>Whoever corrects says which state they saw; if somebody was faster they are told, and nothing is lost. A change, the line in the
 * history, the new origin (so that no older extract undoes it) and the audit entry are one transaction.
 */
@ApplicationScoped
@Transactional
public class Corrections {

    @Inject Changes changes;
    @Inject ContactPoints contactPoints;
    @Inject History history;
    @Inject Together together;
    @Inject ContestedIntake contested;
    @Inject ResearchDesk research;
    @Inject SealedValues sealed;
    @Inject Provenance provenance;

    /** What became of a correction. */
    public enum Result {
        CHANGED, UNCHANGED, REFERRED
    }

    /**
     * Corrects the person. A name that would make another person of the customer goes to staff instead.
     *
     * @throws Refusal when the customer changed since {@code seen}
     */
    public Result correct(long customer, int seen, Correction correction, Actor actor) {
        Customer locked = changes.lock(customer);
        refuseOutdated(seen, locked.version());
        PersonName name = correction.name();
        if (name != null && !name.text().equals(locked.name()) && together.isTooMuch(customer, CorrectedField.NAME)) {
            contested.refer(customer, CorrectedField.NAME, name.text(), actor);
            return Result.REFERRED;
        }
        List<Changed> changed = locked.correct(correction, provenance.of(actor));
        history.note(customer, changed, actor);
        return changed.isEmpty() ? Result.UNCHANGED : Result.CHANGED;
    }

    /** Corrects the postal address; returns whether it is another one. */
    public boolean move(long customer, int seen, PostalAddress address, Actor actor) {
        changes.lock(customer);
        List<ContactPoint> points = contactPoints.of(customer);
        refuseOutdated(seen, versions(points, Set.of(ContactKind.POSTAL)));
        ContactPoint post = point(points, customer, ContactKind.POSTAL);
        String before = post.address() == null ? null : post.address().text();
        if (!post.move(address, provenance.of(actor))) {
            return false;
        }
        history.note(customer, List.of(new Changed(CorrectedField.POSTAL, before, address.text())), actor);
        return true;
    }

    /** Corrects telephone and fax numbers; a kind with a null number loses it, a kind that is not there stays. */
    public boolean reachBy(long customer, int seen, Map<ContactKind, PhoneNumber> numbers, Actor actor) {
        changes.lock(customer);
        List<ContactPoint> points = contactPoints.of(customer);
        refuseOutdated(seen, versions(points, numbers.keySet()));
        List<Changed> changed = new ArrayList<>();
        numbers.forEach((kind, number) -> {
            String after = number == null ? null : number.e164();
            ContactPoint known = points.stream().filter(point -> point.kind() == kind).findFirst().orElse(null);
            if (known == null && after == null) {
                return;
            }
            ContactPoint point = point(points, customer, kind);
            String before = point.text();
            if (point.say(after, null, provenance.of(actor))) {
                changed.add(new Changed(CorrectedField.of(kind), before, after));
            }
        });
        history.note(customer, changed, actor);
        return !changed.isEmpty();
    }

    /** Corrects a special need, null to take it out; returns whether it is another one. */
    public boolean need(long customer, int seen, String need, Actor actor) {
        Customer locked = changes.lock(customer);
        refuseOutdated(seen, locked.version());
        return need(locked, need, actor);
    }

    private boolean need(Customer customer, String need, Actor actor) {
        String before = sealed.specialNeed(customer);
        if (!sealed.keepSpecialNeed(customer, need, provenance.of(actor))) {
            return false;
        }
        history.note(customer.id(), List.of(new Changed(CorrectedField.SPECIAL_NEED, before, sealed.specialNeed(customer))), actor);
        return true;
    }

    /** Takes a value out at once, whoever brought it and whatever state its owner saw; returns whether there was one. */
    public boolean takeOut(long customer, Removable value, Actor actor) {
        Customer locked = changes.lock(customer);
        return switch (value) {
            case SPECIAL_NEED -> need(locked, null, actor);
            case OCCUPATION -> research.take(locked, new Research(locked.research().allowed(), null, locked.research().place()), actor);
            case PLACE_OF_USE -> research.take(locked, new Research(locked.research().allowed(), locked.research().occupation(), null), actor);
            case PHONE, MOBILE, FAX -> {
                Set<ContactKind> kind = Set.of(ContactKind.valueOf(value.name()));
                yield reachBy(customer, versions(contactPoints.of(customer), kind), Collections.singletonMap(kind.iterator().next(), null), actor);
            }
        };
    }

    /** What a form about these ways of contact has seen: it grows with every change of one of them. */
    public static int seen(CustomerView customer, Collection<ContactKind> kinds) {
        return customer.contacts().stream().filter(point -> kinds.contains(point.kind())).mapToInt(ContactView::version).sum();
    }

    private static int versions(List<ContactPoint> points, Collection<ContactKind> kinds) {
        return points.stream().filter(point -> kinds.contains(point.kind())).mapToInt(ContactPoint::version).sum();
    }

    private ContactPoint point(List<ContactPoint> points, long customer, ContactKind kind) {
        return points.stream().filter(point -> point.kind() == kind).findFirst().orElseGet(() -> {
            ContactPoint point = new ContactPoint(customer, kind);
            contactPoints.add(point);
            return point;
        });
    }

    static void refuseOutdated(int seen, int current) {
        if (seen != current) {
            throw new Refusal("correction.meanwhile");
        }
    }
}
