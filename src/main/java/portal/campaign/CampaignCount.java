package portal.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import portal.census.NotPersonal;
import portal.platform.Stored;

/** How often the letters of a campaign were opened, or one of its links was used, by all readers together. */
@Entity
@NotPersonal("a number about a mailing; nothing tells who was counted")
@Table(name = "campaign_count")
class CampaignCount extends Stored {

    /** In the place of a link's number: the letter was opened. */
    static final int OPENED = 0;

    @Column(name = "campaign_id", nullable = false, updatable = false)
    private long campaignId;

    @Column(name = "link_no", nullable = false, updatable = false)
    private int link;

    @Column(name = "times", nullable = false)
    private int times;

    protected CampaignCount() {
    }

    CampaignCount(Campaign campaign, int link) {
        campaignId = campaign.id();
        this.link = link;
    }
}
