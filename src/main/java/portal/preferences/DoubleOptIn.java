package portal.preferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import portal.audit.Actor;
import portal.customer.Channel;
import portal.customer.CustomerRecords;
import portal.customer.Person;
import portal.mail.Letter;
import portal.mail.Outbox;
import portal.platform.Clock;
import portal.platform.Refusal;
import portal.platform.Settings;
import portal.platform.Token;

/** The mail that asks "did you want these mails?", whose link alone turns a waiting yes into a yes. The hash of the link stays as the proof. */
@ApplicationScoped
@Transactional
public class DoubleOptIn {

    private static final Duration LINK_WORKS = Duration.ofHours(24);

    @Inject Preferences preferences;
    @Inject Topics topics;
    @Inject ChoiceRows rows;
    @Inject CustomerRecords customers;
    @Inject Outbox outbox;
    @Inject Clock clock;
    @Inject Settings settings;

    /** Sends the mail, with a new link; the link before it stops working. @throws Refusal without an address, or when nothing waits */
    public void ask(long customer) {
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
        Actor actor = Actor.customer(customers.subjectKeyOf(customer));
        waiting.forEach(topic -> preferences.write(customer, topic,
                new Preferences.Said(Channel.EMAIL, ChoiceState.ON, ChoiceActor.SELF, topic.wording(), Token.hash(secret)), clock.now(), actor));
        rows.removeConfirmationsOf(customer);
    }

    private List<Topic> waiting(long customer) {
        List<String> pending = rows.latest(customer).stream().filter(choice -> choice.state() == ChoiceState.PENDING).map(ChoiceView::topic).toList();
        return topics.all().stream().filter(topic -> pending.contains(topic.code())).toList();
    }
}
