package portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.census.ErasureStep;

/** Removes every letter of a person; one that still waits is never sent. */
@ApplicationScoped
class MailErasure implements ErasureStep {

    @Inject Mailbox mailbox;
    @Inject Outbox outbox;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(OutgoingLetter.class);
    }

    @Override
    public List<ErasureLine> preview(long customer) {
        return List.of(ErasureLine.deleted(DataClass.MESSAGE, mailbox.countOf(customer)));
    }

    @Override
    public List<ErasureLine> erase(long customer, Instant at) {
        return List.of(ErasureLine.deleted(DataClass.MESSAGE, outbox.forget(customer)));
    }
}
