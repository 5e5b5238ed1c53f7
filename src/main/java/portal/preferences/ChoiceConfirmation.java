package portal.preferences;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import portal.census.CopyAction;
import portal.census.DataClass;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.platform.Stored;
import portal.platform.Token;

/** A link in a confirmation mail that turns waiting yeses into yeses. Works once, and not after its time. */
@Entity
@Table(name = "choice_confirmation")
class ChoiceConfirmation extends Stored {

    @PersonalData(value = DataClass.PREFERENCE, purpose = Purpose.MARKETING, copy = CopyAction.OMIT)
    @Column(name = "customer_id", nullable = false, updatable = false)
    private long customerId;

    @PersonalData(value = DataClass.PREFERENCE, purpose = Purpose.SECURITY, source = Source.PORTAL, copy = CopyAction.OMIT)
    @Column(name = "token_hash", nullable = false, updatable = false, length = Token.HASH_LENGTH)
    private String tokenHash;

    @NotPersonal("the end of the link")
    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    protected ChoiceConfirmation() {
    }

    ChoiceConfirmation(long customer, Token token, Instant expiresAt) {
        customerId = customer;
        tokenHash = token.hash();
        this.expiresAt = expiresAt;
    }

    long customer() {
        return customerId;
    }

    boolean isOpen(Instant now) {
        return now.isBefore(expiresAt);
    }
}
