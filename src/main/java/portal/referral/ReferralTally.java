package portal.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import portal.census.NotPersonal;
import portal.platform.Stored;

/** How many invitations of a month led to a sign-up: numbers that stay when the invitations are gone. */
@Entity
@Table(name = "referral_tally")
@NotPersonal("two numbers for a month")
class ReferralTally extends Stored {

    @Column(name = "first_day", nullable = false, updatable = false)
    private LocalDate firstDay;

    @Column(name = "mails", nullable = false)
    private long mails;

    @Column(name = "sign_ups", nullable = false)
    private long signUps;

    protected ReferralTally() {
    }

    ReferralTally(LocalDate firstDay) {
        this.firstDay = firstDay;
    }
}
