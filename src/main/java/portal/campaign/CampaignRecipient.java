package portal.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import portal.census.CopyAction;
import portal.census.DataClass;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.mail.Letter;
import portal.platform.Stored;

/**
 * That a campaign wrote to a customer. The row comes with the letter, in one transaction, and there is one a customer and campaign. It learns
 * what became of the letter, and goes a month after the campaign's end, or with the person.
 */
@Entity
@Table(name = "campaign_recipient")
class CampaignRecipient extends Stored {

    enum State {
        WAITING, SENT, FAILED, STOPPED
    }

    @PersonalData(value = DataClass.MESSAGE, purpose = {Purpose.MARKETING, Purpose.SERVICE}, source = Source.PORTAL)
    @Column(name = "campaign_id", nullable = false, updatable = false)
    private long campaignId;

    @PersonalData(value = DataClass.MESSAGE, purpose = {Purpose.MARKETING, Purpose.SERVICE}, source = Source.PORTAL, copy = CopyAction.OMIT)
    @Column(name = "customer_id", nullable = false, updatable = false)
    private long customerId;

    @PersonalData(value = DataClass.MESSAGE, purpose = {Purpose.MARKETING, Purpose.SERVICE}, source = Source.PORTAL, copy = CopyAction.OMIT)
    @Column(name = "once_key", nullable = false, updatable = false, length = Letter.ONCE_LENGTH)
    private String onceKey;

    @PersonalData(value = DataClass.MESSAGE, purpose = {Purpose.MARKETING, Purpose.SERVICE}, source = Source.PORTAL)
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private State state = State.WAITING;

    @NotPersonal("when the job wrote a page of letters")
    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    protected CampaignRecipient() {
    }

    CampaignRecipient(Campaign campaign, long customer, Instant now) {
        campaignId = campaign.id();
        customerId = customer;
        onceKey = campaign.onceKey(customer);
        writtenAt = now;
    }
}
