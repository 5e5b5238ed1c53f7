package portal.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import portal.census.DataClass;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.platform.Stored;

/** One try to sign in, for the person's own list. A try with a name that nobody has is a row without account: same work, no person. */
@Entity
@Table(name = "sign_in_attempt")
class SignInAttempt extends Stored {

    @NotPersonal("row number of the login account")
    @Column(name = "account_id", updatable = false)
    private Long accountId;

    @PersonalData(value = DataClass.SIGN_IN, purpose = Purpose.SECURITY, source = Source.PORTAL)
    @Column(name = "at_time", nullable = false, updatable = false)
    private Instant at;

    @PersonalData(value = DataClass.SIGN_IN, purpose = Purpose.SECURITY, source = Source.PORTAL)
    @Column(name = "worked", nullable = false, updatable = false)
    private boolean worked;

    @PersonalData(value = DataClass.SIGN_IN, purpose = Purpose.SECURITY, source = Source.PORTAL)
    @Column(name = "device", nullable = false, updatable = false)
    private String device;

    protected SignInAttempt() {
    }

    SignInAttempt(Long accountId, boolean worked, String device, Instant at) {
        this.accountId = accountId;
        this.worked = worked;
        this.device = device;
        this.at = at;
    }
}
