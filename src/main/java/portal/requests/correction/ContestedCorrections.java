package portal.requests.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import portal.audit.Actor;
import portal.census.Way;
import portal.customer.AcceptedCorrections;
import portal.customer.ContestedIntake;
import portal.customer.CorrectedField;
import portal.customer.CustomerRecords;
import portal.customer.CustomerView;
import portal.customer.Person;
import portal.customer.SupplementView;
import portal.customer.Supplements;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Refusal;
import portal.policy.PolicyInForce;
import portal.requests.CorrectionAccepted;
import portal.requests.LinkedRequests;
import portal.requests.MyRequests;
import portal.requests.RequestChannel;
import portal.requests.RequestDesk;
import portal.requests.RequestState;
import portal.requests.RequestView;
import portal.support.documents.Checked;
import portal.support.documents.DocumentKind;
import portal.support.documents.Documents;
import portal.vault.Place;
import portal.vault.Vault;

/**
 * Corrections that staff decide (TTE-14c): asked for with a reason and maybe evidence, under the clock of every request. A yes changes the
 * value in the same transaction, where it is held here. After a no the person may have their own view put beside the value.
 */
@ApplicationScoped
@Transactional
public class ContestedCorrections implements ContestedIntake {

    @Inject ContestedValues values;
    @Inject MyRequests requests;
    @Inject RequestDesk desk;
    @Inject LinkedRequests linked;
    @Inject AcceptedCorrections accepted;
    @Inject CustomerRecords customers;
    @Inject Supplements supplements;
    @Inject Documents documents;
    @Inject PolicyInForce policy;
    @Inject Vault vault;
    @Inject Clock clock;

    /**
     * Asks for a correction.
     *
     * @param evidence null for none
     * @return the reference of the request
     * @throws Refusal when the same value is contested already
     */
    public String ask(long customer, Proposal proposal, Checked evidence, Actor actor) {
        return keep(requests.askForCorrection(customer, proposal.about().name()), customer, proposal, evidence, actor);
    }

    /**
     * The same by a link in a mail, from somebody who has still to show who they are.
     *
     * @throws Refusal when the same value is contested already
     */
    public String askByLink(long customer, Proposal proposal) {
        return keep(linked.receiveCorrection(proposal.about().name(), customer), customer, proposal, null, Actor.customer(customers.subjectKeyOf(customer)));
    }

    /**
     * Writes down a correction that somebody asked for otherwise.
     *
     * @param customer reference of whose value it is
     * @param evidence null for none
     * @return the reference of the request
     * @throws Refusal when the same value is contested already, or the day is still to come
     */
    public String enter(String customer, Proposal proposal, RequestChannel channel, LocalDate received, Checked evidence, Actor staff) {
        Person person = customers.personByReference(customer);
        return keep(desk.enterCorrection(proposal.about().name(), person, channel, received, staff), person.id(), proposal, evidence, staff);
    }

    private String keep(RequestView request, long customer, Proposal proposal, Checked evidence, Actor actor) {
        ContestedValue value = new ContestedValue(request.id(), customer, proposal.about(), way(request.channel()), policy.number(), clock.now());
        value.says(vault.seal(held(customers.get(customer), proposal.about()), place("held", request.id())),
                vault.seal(proposal.text(), place("proposed", request.id())), vault.seal(proposal.reason(), place("reason", request.id())));
        values.add(value);
        if (evidence != null) {
            documents.store(customer, DocumentKind.EVIDENCE, request.id(), evidence, actor);
        }
        return request.reference();
    }

    @Override
    public void refer(long customer, CorrectedField field, String proposed, Actor actor) {
        ask(customer, new Proposal(Contested.of(field), proposed, null), null, actor);
    }

    /** What a request of this customer is about; empty for requests of other kinds. */
    public Optional<ContestedView> find(long customer, long request) {
        return values.find(customer, request).map(value -> view(customer, value));
    }

    /** Puts the person's own view beside a value that was not corrected. @throws Refusal unless it was refused, or without words */
    public void state(long customer, String reference, String heading, String words, Actor actor) {
        RequestView request = requests.get(reference, customer);
        ContestedValue value = values.find(customer, request.id()).orElseThrow(NotFound::new);
        if (request.state() != RequestState.REFUSED) {
            throw new Refusal("request.not_now");
        }
        supplements.add(customer, SupplementView.Kind.STATEMENT, value.about().name(), heading, words, actor);
    }

    /** Staff said yes: what is held here becomes what was proposed. */
    void apply(@Observes CorrectionAccepted yes) {
        ContestedValue value = values.find(yes.customer(), yes.request()).orElseThrow(NotFound::new);
        if (value.about().isHeldHere()) {
            accepted.take(yes.customer(), value.about().field(), vault.open(value.proposed(), place("proposed", yes.request())), yes.staff());
        }
    }

    List<ContestedView> of(long customer) {
        return values.of(customer).stream().map(value -> view(customer, value)).toList();
    }

    long countOf(long customer) {
        return values.count(customer);
    }

    int forget(long customer) {
        return values.removeAll(customer);
    }

    private static Way way(RequestChannel channel) {
        return switch (channel) {
            case PORTAL, LINK -> Way.WEB;
            case PHONE -> Way.PHONE;
            case EMAIL -> Way.EMAIL;
            case LETTER -> Way.POST;
            case IN_PERSON -> Way.IN_PERSON;
        };
    }

    private static String held(CustomerView customer, Contested about) {
        return switch (about) {
            case NAME -> customer.name().value();
            case DATE_OF_BIRTH -> Objects.toString(customer.dateOfBirth().value(), null);
            case EMAIL -> customer.contact(portal.customer.ContactKind.EMAIL).map(point -> point.text()).orElse(null);
            case METER_DATA, BILL_ADDRESS -> null;
        };
    }

    private ContestedView view(long customer, ContestedValue value) {
        long request = value.request();
        return new ContestedView(request, value.about(), vault.open(value.held(), place("held", request)),
                vault.open(value.proposed(), place("proposed", request)), vault.open(value.reason(), place("reason", request)), value.way(),
                value.policy(), value.madeAt(), documents.of(customer, request));
    }

    private static Place place(String column, long request) {
        return new Place("contested_value", column, request);
    }
}
