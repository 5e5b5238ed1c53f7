package portal.preferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.customer.Channel;
import portal.customer.CustomerRecords;
import portal.customer.CustomerStatus;
import portal.customer.Person;
import portal.platform.Clock;
import portal.policy.Policies;

/**
 * What a customer wants to hear about, and how. Choices are only added; the newest one of a topic and channel counts. A no counts at once,
 * whoever brings it. A yes counts at once too, unless the operator asks for a confirmation from the mailbox: then it waits, and waiting is no.
 */
@ApplicationScoped
@Transactional
public class Preferences {

    @Inject Topics topics;
    @Inject ChoiceRows rows;
    @Inject DoubleOptIn confirmation;
    @Inject CustomerRecords customers;
    @Inject Policies policies;
    @Inject Audit audit;
    @Inject Clock clock;

    /** Every switch with what this customer said on each of its channels, in the order of the page. */
    public List<TopicCard> of(long customer) {
        Map<String, ChoiceView> said = rows.latest(customer).stream().collect(Collectors.toMap(
                one -> one.topic() + one.channel(), Function.identity()));
        return topics.switches().stream().map(topic -> new TopicCard(topic, topic.channels().stream()
                .map(channel -> choice(topic, channel, said.get(topic.code() + channel))).toList())).toList();
    }

    /** Every choice this customer ever made, newest first. */
    public List<ChoiceView> history(long customer) {
        return rows.history(customer);
    }

    /** Whether this customer wants mail about this topic now, and it would not come back. */
    public boolean wants(long customer, String code) {
        return wants(customer, code, Channel.EMAIL);
    }

    /** Whether this customer may be reached about this topic on that channel now. */
    public boolean wants(long customer, String code, Channel channel) {
        Topic topic = topics.find(code).filter(known -> known.channels().contains(channel)).orElse(null);
        Person person = customers.findPerson(customer).orElse(null);
        if (topic == null || person == null) {
            return false;
        }
        return topic.mandatory() || person.status() == CustomerStatus.ACTIVE && (channel != Channel.EMAIL || person.isReachable())
                && choice(customer, topic, channel).isOn();
    }

    /**
     * Keeps what the customer ticked: these and no others. Returns whether a confirmation mail is on its way.
     *
     * @param ticked keys of {@link TopicChoice#key()}
     * @param actor  who acts, for the audit line
     */
    public boolean choose(long customer, Set<String> ticked, Actor actor) {
        boolean waits = false;
        Instant now = clock.now();
        for (Topic topic : topics.all()) {
            for (Channel channel : topic.channels()) {
                boolean wanted = ticked.contains(TopicChoice.key(topics.together(topic).get(0), channel));
                TopicChoice before = choice(customer, topic, channel);
                if (!topic.mandatory() && (wanted != before.isTicked() || before.state() == ChoiceState.NOT_ASKED)) {
                    ChoiceState state = wanted ? yes(topic, channel) : before.isTicked() ? ChoiceState.OFF : ChoiceState.DECLINED;
                    waits |= state == ChoiceState.PENDING;
                    write(customer, topic, new Said(channel, state, ChoiceActor.SELF, topic.wording(), null), now, actor);
                }
            }
        }
        if (waits) {
            confirmation.ask(customer);
        }
        return waits;
    }

    /**
     * What somebody said to us and staff write down. A yes to advertising by e-mail waits for the mailbox where the pack asks for that.
     *
     * @param words how and when it was said
     */
    public void write(long customer, String code, Channel channel, boolean wanted, String words, Actor staff) {
        ChoiceState state = wanted ? yes(topics.get(code), channel) : ChoiceState.OFF;
        put(customer, code, new Said(channel, state, ChoiceActor.STAFF, words, null), staff);
        if (state == ChoiceState.PENDING) {
            confirmation.ask(customer);
        }
    }

    /** A choice about mails that somebody brings for the customer; {@code wording} names its source. */
    public void note(long customer, String code, boolean wanted, ChoiceActor by, String wording, Actor actor) {
        put(customer, code, new Said(Channel.EMAIL, wanted ? ChoiceState.ON : ChoiceState.OFF, by, wording, null), actor);
    }

    /** No to mails about these, and about those that are one list with them, all in one moment. What is off already stays as it is. */
    void stop(long customer, Collection<Topic> stopped, ChoiceActor by, Actor actor) {
        Instant now = clock.now();
        stopped.stream().flatMap(topic -> topics.together(topic).stream()).distinct()
                .filter(topic -> !topic.mandatory() && choice(customer, topic, Channel.EMAIL).state() != ChoiceState.OFF)
                .forEach(topic -> write(customer, topic, new Said(Channel.EMAIL, ChoiceState.OFF, by, topic.wording(), null), now, actor));
    }

    /** No to everything that can be refused, on every channel, also to what was never asked; {@code wording} null for the words of the page. */
    public void refuseAll(long customer, ChoiceActor by, String wording, Actor actor) {
        Instant now = clock.now();
        for (Topic topic : topics.all()) {
            for (Channel channel : topic.channels()) {
                if (!topic.mandatory() && choice(customer, topic, channel).state() != ChoiceState.OFF) {
                    write(customer, topic, new Said(channel, ChoiceState.OFF, by, wording == null ? topic.wording() : wording, null), now, actor);
                }
            }
        }
    }

    /** One choice about a topic, and about those that are one list with it. */
    void put(long customer, String code, Said said, Actor actor) {
        Instant now = clock.now();
        topics.together(topics.get(code)).forEach(topic -> write(customer, topic, said, now, actor));
    }

    TopicChoice choice(long customer, Topic topic, Channel channel) {
        return choice(topic, channel, topic.mandatory() ? null : rows.latest(customer, topic.code(), channel).orElse(null));
    }

    /** What holds, given the newest choice; null when there is none. */
    private TopicChoice choice(Topic topic, Channel channel, ChoiceView latest) {
        ChoiceState state = latest == null ? ChoiceState.NOT_ASKED : latest.state();
        boolean on = topic.mandatory() || state == ChoiceState.ON || state.isOpen() && topics.isOnByDefault(topic);
        return new TopicChoice(topic, channel, topic.mandatory() ? ChoiceState.ON : state, latest == null ? null : latest.at(), on);
    }

    private ChoiceState yes(Topic topic, Channel channel) {
        return topics.confirmed() && channel == Channel.EMAIL && topic.isProvenByMail() ? ChoiceState.PENDING : ChoiceState.ON;
    }

    /** How a choice was made. */
    record Said(Channel channel, ChoiceState state, ChoiceActor by, String wording, String proof) {
    }

    void write(long customer, Topic topic, Said said, Instant at, Actor actor) {
        rows.add(customer, new ChoiceView(topic.code(), said.channel(), said.state(), said.by(), said.wording(), policies.current().number(), at,
                said.proof()));
        String action = said.proof() != null ? "preferences.confirmed" : said.state().isNo() ? "preferences.refused" : "preferences.wanted";
        audit.record(new AuditEntry(actor, action, customers.subjectKeyOf(customer), Set.of(DataClass.PREFERENCE), Purpose.SERVICE, null,
                TopicChoice.key(topic, said.channel())));
    }
}
