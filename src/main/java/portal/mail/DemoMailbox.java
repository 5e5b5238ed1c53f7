package portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import portal.platform.Clock;

/**
 * Where the demo's mails arrive: the last {@value #CAPACITY}, in memory, so that the outbox may wipe what it must. After a restart it
 * begins with what the outbox still holds.
 */
@ApplicationScoped
class DemoMailbox {

    private static final int CAPACITY = 3000;
    private static final int FROM_BEFORE = 200;

    @Inject Clock clock;
    @Inject Mailbox mailbox;

    private final Deque<DemoMail> received = new ArrayDeque<>();

    synchronized void receive(Mail mail) {
        received.addFirst(DemoMail.of(mail, clock.now()));
        if (received.size() > CAPACITY) {
            received.removeLast();
        }
    }

    /** Newest first. */
    List<DemoMail> newest() {
        List<DemoMail> mails;
        synchronized (this) {
            mails = new ArrayList<>(received);
        }
        Set<String> known = new HashSet<>();
        mails.forEach(mail -> known.add(mail.reference()));
        mailbox.lastSent(FROM_BEFORE).stream().filter(mail -> known.add(mail.reference())).forEach(mails::add);
        return mails;
    }
}
