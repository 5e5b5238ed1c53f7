package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import portal.audit.Actor;
import portal.census.Source;

/** Takes corrections that staff agreed to. The customer said it, so it is theirs; the history says who wrote it down. */
@ApplicationScoped
@Transactional
public class AcceptedCorrections {

    @Inject Changes changes;
    @Inject SealedValues sealed;
    @Inject EmailConfirmation emails;
    @Inject History history;
    @Inject Provenance provenance;

    /** Makes this the value. A new e-mail address still has to be confirmed by somebody who reads it. */
    public void take(long customer, CorrectedField field, String text, Actor staff) {
        Customer locked = changes.lock(customer);
        Origin origin = provenance.by(Source.CUSTOMER);
        switch (field) {
            case NAME -> history.note(customer, locked.correct(Correction.ofName(new PersonName(text)), origin), staff);
            case EMAIL -> emails.send(locked, new EmailAddress(text), staff);
            case DATE_OF_BIRTH -> {
                String before = Objects.toString(sealed.dateOfBirth(locked), null);
                if (sealed.keepDateOfBirth(locked, LocalDate.parse(text), origin)) {
                    history.note(customer, List.of(new Changed(field, before, text)), staff);
                }
            }
            default -> throw new IllegalArgumentException(field + " is not contested");
        }
    }
}
