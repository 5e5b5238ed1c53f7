package portal.preferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import portal.customer.CustomerRecords;
import portal.customer.Person;
import portal.mail.Letter;
import portal.mail.Outbox;

/**
 * Puts one newsletter into the outbox for everybody who wants it, in batches. Each customer gets an issue once, however often it is
 * sent; the choice is asked here and again when the letter leaves.
 */
@ApplicationScoped
@Transactional
public class Newsletter {

    static final int BATCH = 200;

    @Inject CustomerRecords customers;
    @Inject Preferences preferences;
    @Inject Outbox outbox;

    /** How far a batch came: the last customer looked at, null when there are no more, and how many letters it wrote. */
    record Progress(Long last, int written) {
    }

    /**
     * One batch, in its own transaction.
     *
     * @param issue      what tells this newsletter from others, at most 60 characters
     * @param paragraphs plain words
     */
    Progress send(String issue, String title, List<String> paragraphs, long after) {
        List<Person> batch = customers.after(after, BATCH);
        int written = outbox.putAll(batch.stream().filter(person -> person.email() != null && preferences.wants(person.id(), "newsletter"))
                .map(person -> Letter.write("newsletter").to(person.email(), Locale.forLanguageTag(person.language())).topic("newsletter")
                        .customer(person.id()).once("newsletter:" + issue + ":" + person.id())
                        .with("title", title).with("paragraphs", paragraphs).letter())
                .toList());
        return new Progress(batch.size() < BATCH ? null : batch.get(batch.size() - 1).id(), written);
    }
}
