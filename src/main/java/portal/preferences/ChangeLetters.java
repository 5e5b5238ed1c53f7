package portal.preferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import portal.customer.CustomerRecords;
import portal.customer.Person;
import portal.mail.Letter;
import portal.mail.Outbox;
import portal.platform.Operator;
import portal.platform.Settings;
import portal.platform.faces.Show;
import portal.policy.change.ChangeView;
import portal.policy.change.PolicyChanges;

/**
 * Writes the letters about a change, a batch of customers a transaction: the batch, its letters and how far it came are one, so a crash costs
 * nothing and nobody gets two.
 */
@ApplicationScoped
@Transactional
public class ChangeLetters {

    static final int BATCH = 200;

    @Inject PolicyChanges changes;
    @Inject ChangeAudience audience;
    @Inject CustomerRecords customers;
    @Inject Outbox outbox;
    @Inject Operator operator;
    @Inject Settings settings;
    @Inject Show show;

    /** One batch. Returns whether there may be more. */
    boolean writeSome() {
        Optional<PolicyChanges.Batch> next = changes.next();
        if (next.isEmpty()) {
            return false;
        }
        ChangeView change = next.get().change();
        List<Person> batch = customers.after(next.get().after(), BATCH);
        List<Person> concerned = mails(change) ? batch.stream().filter(person -> audience.gets(person, change)).toList() : List.of();
        int written = outbox.putAll(concerned.stream().map(person -> letter(person, change)).toList());
        changes.mailed(batch.size() < BATCH ? null : batch.get(batch.size() - 1).id(), written);
        return true;
    }

    /** A new use of stored data always mails; any other change only where the pack names a topic for it. */
    private boolean mails(ChangeView change) {
        return change.asks() || !operator.text("change.topic").isEmpty();
    }

    private Letter letter(Person person, ChangeView change) {
        String number = change.version().number();
        Letter.Builder letter = Letter.write(change.asks() ? "policy-change" : "policy-news")
                .to(person.email(), Locale.forLanguageTag(person.language())).customer(person.id())
                .once("policy-change:" + change.version().kind() + ":" + number + ":" + person.id())
                .with("name", person.name()).with("which", show.words("policy.kind." + change.version().kind())).with("changes", change.version().changes())
                .with("number", number).with("from", change.version().effectiveFrom())
                .with("compare", settings.baseUrl() + "/compare-policies?text=" + change.version().kind().code() + "&to=" + number)
                .with("link", settings.baseUrl() + (change.asks() ? "/account/new-uses" : change.version().address()));
        return (change.asks() ? letter.bulk() : letter.topic(operator.text("change.topic"))).letter();
    }
}
