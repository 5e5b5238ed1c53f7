package portal.preferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.customer.CustomerRecords;
import portal.customer.CustomerStatus;
import portal.customer.Person;
import portal.mail.Letter;
import portal.mail.Outbox;
import portal.platform.Clock;
import portal.platform.Refusal;
import portal.platform.Settings;
import portal.platform.Token;
import portal.policy.Policies;

/**
 * What a customer wants to be mailed about. A no counts at once, whoever brings it. A yes counts at once too, unless the operator asks
 * for a confirmation from the mailbox: then it waits, and waiting is no.
 */
@ApplicationScoped
@Transactional
public class Preferences {

    private static final Duration LINK_WORKS = Duration.ofHours(24);

    @Inject Topics topics;
    @Inject ChoiceRows rows;
    @Inject CustomerRecords customers;
    @Inject Policies policies;
    @Inject Outbox outbox;
    @Inject Audit audit;
    @Inject Clock clock;
    @Inject Settings settings;

    /** Every switch with what this customer said, in the order of the page. */
    public List<TopicChoice> of(long customer) {
        return topics.switches().stream().map(topic -> choice(customer, topic)).toList();
    }

    /** Every choice this customer ever made, newest first. */
    public List<ChoiceView> history(long customer) {
        return rows.history(customer);
    }

    /** Whether this customer wants mail about this topic now. */
    public boolean wants(long customer, String code) {
        Topic topic = topics.find(code).orElse(null);
        Person person = customers.findPerson(customer).orElse(null);
        if (topic == null || person == null) {
            return false;
        }
        return topic.mandatory() || person.status() == CustomerStatus.ACTIVE && choice(customer, topic).isOn();
    }

    /**
     * Keeps what the customer ticked: these topics and no others. Returns whether a confirmation mail is on its way.
     *
     * @param actor who acts, for the audit line
     */
    public boolean choose(long customer, Set<String> ticked, Actor actor) {
        List<Topic> pending = new ArrayList<>();
        for (Topic topic : topics.all()) {
            boolean wanted = ticked.contains(topics.together(topic).get(0).code());
            TopicChoice now = choice(customer, topic);
            if (topic.mandatory() || wanted == (now.state() != ChoiceState.OFF)) {
                continue;
            }
            if (!wanted) {
                write(customer, topic, ChoiceState.OFF, ChoiceActor.SELF, topic.wording());
            } else {
                boolean waits = topics.confirmed() && !topic.isService();
                write(customer, topic, waits ? ChoiceState.PENDING : ChoiceState.ON, ChoiceActor.SELF, topic.wording());
                if (waits) {
                    pending.add(topic);
                }
            }
            record(customer, actor, wanted ? "preferences.wanted" : "preferences.refused", topic);
        }
        if (!pending.isEmpty()) {
            askToConfirm(customer);
        }
        return !pending.isEmpty();
    }

    /** Sends the confirmation mail again, with a new link; the link before it stops working. */
    public void askToConfirm(long customer) {
        List<Topic> waiting = waiting(customer);
        Person person = customers.person(customer);
        if (waiting.isEmpty() || person.email() == null) {
            throw new Refusal(person.email() == null ? "preferences.no_email" : "preferences.nothing_waits");
        }
        Token token = Token.random();
        rows.removeConfirmationsOf(customer);
        rows.add(new ChoiceConfirmation(customer, token, clock.now().plus(LINK_WORKS)));
        outbox.put(Letter.write("confirm-mails").to(person.email(), customers.languageOf(customer)).customer(customer)
                .with("name", person.name())
                .with("topics", waiting.stream().map(Topic::name).collect(Collectors.joining(", ")))
                .with("link", settings.baseUrl() + "/confirm-mails/" + token.secret()).letter());
    }

    /** The topics that a link would confirm; empty when it does not work (any more). */
    public List<Topic> toConfirm(String secret) {
        return rows.confirmation(secret).filter(link -> link.isOpen(clock.now())).map(link -> waiting(link.customer())).orElse(List.of());
    }

    /** Turns what waits into yes. @throws Refusal when the link does not work (any more) */
    public void confirm(String secret) {
        List<Topic> waiting = toConfirm(secret);
        if (waiting.isEmpty()) {
            throw new Refusal("preferences.link_old");
        }
        long customer = rows.confirmation(secret).orElseThrow().customer();
        for (Topic topic : waiting) {
            write(customer, topic, ChoiceState.ON, ChoiceActor.SELF, topic.wording());
            record(customer, Actor.customer(customers.subjectKeyOf(customer)), "preferences.confirmed", topic);
        }
        rows.removeConfirmationsOf(customer);
    }

    /** A choice that somebody brings for the customer, such as one on paper; {@code wording} names its source. */
    public void note(long customer, String code, boolean wanted, ChoiceActor by, String wording, Actor actor) {
        for (Topic topic : topics.together(topics.get(code))) {
            write(customer, topic, wanted ? ChoiceState.ON : ChoiceState.OFF, by, wording);
            record(customer, actor, wanted ? "preferences.wanted" : "preferences.refused", topic);
        }
    }

    TopicChoice choice(long customer, Topic topic) {
        if (topic.mandatory()) {
            return new TopicChoice(topic, ChoiceState.ON, null);
        }
        return rows.latest(customer, topic.code()).map(latest -> new TopicChoice(topic, latest.state(), latest.at()))
                .orElseGet(() -> new TopicChoice(topic, topics.onByDefault() ? ChoiceState.ON : ChoiceState.OFF, null));
    }

    private List<Topic> waiting(long customer) {
        return topics.all().stream().filter(topic -> choice(customer, topic).isPending()).toList();
    }

    private void write(long customer, Topic topic, ChoiceState state, ChoiceActor by, String wording) {
        Instant now = clock.now();
        rows.add(new PreferenceChoice(customer, topic.code(), state, by, wording, policies.current().number(), now));
    }

    private void record(long customer, Actor actor, String action, Topic topic) {
        audit.record(new AuditEntry(actor, action, customers.subjectKeyOf(customer), Set.of(DataClass.PREFERENCE), Purpose.SERVICE, null,
                topic.code()));
    }
}
