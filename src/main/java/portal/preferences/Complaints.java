package portal.preferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import portal.audit.Actor;
import portal.customer.Channel;
import portal.customer.CustomerRecords;
import portal.mail.LetterUnwanted;

/**
 * Whoever marks a mail as spam does not want more of it: that stops its topic, like the link in it. What its customer chose after the letter was
 * written counts for more, so that a report that comes again, or late, undoes nothing.
 */
@ApplicationScoped
@Transactional
public class Complaints {

    private static final String WORDING = "Marked as spam, as the provider of the mailbox told us";

    @Inject Preferences preferences;
    @Inject CustomerRecords customers;
    @Inject Topics topics;

    void stop(@Observes LetterUnwanted letter) {
        topics.find(letter.topic()).filter(topic -> !topic.mandatory() && customers.findPerson(letter.customer()).isPresent())
                .filter(topic -> stillCounts(letter, preferences.choice(letter.customer(), topic, Channel.EMAIL)))
                .ifPresent(topic -> preferences.note(letter.customer(), topic.code(), false, ChoiceActor.COMPLAINT, WORDING, Actor.anyone()));
    }

    private static boolean stillCounts(LetterUnwanted letter, TopicChoice choice) {
        return choice.state() != ChoiceState.OFF && (choice.since() == null || !choice.since().isAfter(letter.written()));
    }
}
