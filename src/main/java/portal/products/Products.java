package portal.products;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import portal.audit.Actor;
import portal.census.KnownBy;
import portal.census.Source;
import portal.customer.Changed;
import portal.customer.CorrectedField;
import portal.customer.History;
import portal.customer.Mask;
import portal.customer.ResearchRefused;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Refusal;
import portal.policy.Policies;

/** Keeps what customers registered. Whoever types a serial number comes through {@link ProductDesk}, which slows guessing down. */
@ApplicationScoped
@Transactional
public class Products implements KnownBy {

    /** More than this nobody has at home. */
    static final int MOST = 50;

    @Inject ProductRows rows;
    @Inject History history;
    @Inject Policies policies;
    @Inject Clock clock;

    /** Newest first. */
    public List<ProductView> of(long customer) {
        return rows.of(customer);
    }

    @Override
    public List<String> valuesOf(long customer) {
        return of(customer).stream().map(ProductView::serial).toList();
    }

    /** @throws NotFound when there is no such product or it is somebody else's */
    public ProductView get(long customer, String reference) {
        return rows.view(customer, reference).orElseThrow(NotFound::new);
    }

    /** @throws Refusal when the serial number is registered already, or the customer has enough products */
    void register(long customer, ProductFacts facts, Actor actor) {
        history.holdStill(customer);
        refuseTaken(customer, facts.serial(), null);
        if (rows.count(customer) >= MOST) {
            throw new Refusal("product.enough", MOST);
        }
        rows.add(new Product(customer, facts, collected(actor)));
        rows.flush();
        note(customer, null, facts, actor);
    }

    /**
     * Takes a correction; {@code seen} is the version the person saw. Returns whether anything was different.
     *
     * @throws NotFound when there is no such product or it is somebody else's
     * @throws Refusal  when the new serial number is registered already, or the product changed since it was seen
     */
    boolean correct(long customer, String reference, int seen, ProductFacts facts, Actor actor) {
        history.holdStill(customer);
        Product product = mine(customer, reference, seen);
        refuseTaken(customer, facts.serial(), product);
        ProductFacts before = product.facts();
        boolean different = product.correct(facts, collected(actor));
        rows.flush();
        note(customer, before, facts, actor);
        return different;
    }

    /** @throws NotFound as {@link #correct} @throws Refusal when it changed since it was seen */
    public void remove(long customer, String reference, int seen, Actor actor) {
        history.holdStill(customer);
        Product product = mine(customer, reference, seen);
        rows.remove(product);
        note(customer, product.facts(), null, actor);
    }

    /** The customer has no wish to take part in research: where each product is used is forgotten. */
    public void forgetPlaces(long customer, Actor actor) {
        history.holdStill(customer);
        for (Product product : rows.withPlace(customer)) {
            ProductFacts before = product.facts();
            ProductFacts after = before.withoutPlace();
            product.correct(after, collected(actor));
            note(customer, before, after, actor);
        }
    }

    /** One no to research is a no everywhere. */
    void refused(@Observes ResearchRefused no) {
        forgetPlaces(no.customer(), no.actor());
    }

    long countOf(long customer) {
        return rows.count(customer);
    }

    int forget(long customer) {
        return rows.removeAll(customer);
    }

    private Product mine(long customer, String reference, int seen) {
        Product product = rows.find(customer, reference).orElseThrow(NotFound::new);
        if (product.version() != seen) {
            throw new Refusal("correction.meanwhile");
        }
        return product;
    }

    /** Tells a customer of their own registration only; what anybody else registered is nobody's business. */
    private void refuseTaken(long customer, Serial serial, Product itself) {
        Optional<Product> taken = rows.bySerial(serial.folded()).filter(known -> known != itself);
        if (taken.isPresent()) {
            throw taken.get().customerId() == customer ? Refusal.at("serial", "product.serial_yours")
                    : Refusal.at("serial", "product.serial_refused");
        }
    }

    private Product.Collected collected(Actor actor) {
        return new Product.Collected(actor.kind() == Actor.Kind.STAFF ? Source.STAFF : Source.CUSTOMER, clock.now(),
                policies.current().number());
    }

    /** The place is told to have changed, not what it was: when it goes, it goes. */
    private void note(long customer, ProductFacts before, ProductFacts after, Actor actor) {
        List<Changed> changed = new ArrayList<>();
        Changed product = changed(CorrectedField.PRODUCT, before, after, ProductFacts::words);
        if (!Objects.equals(product.before(), product.after())) {
            changed.add(product);
        }
        Changed place = changed(CorrectedField.PRODUCT_PLACE, before, after, ProductFacts::place);
        if (!Objects.equals(place.before(), place.after())) {
            changed.add(new Changed(place.field(), Mask.all(place.before()), Mask.all(place.after())));
        }
        history.note(customer, changed, actor);
    }

    private static Changed changed(CorrectedField field, ProductFacts before, ProductFacts after, Function<ProductFacts, String> words) {
        return new Changed(field, before == null ? null : words.apply(before), after == null ? null : words.apply(after));
    }
}
