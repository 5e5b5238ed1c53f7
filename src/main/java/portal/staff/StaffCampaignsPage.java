package portal.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.campaign.CampaignView;

/** The campaigns, newest first. */
@Named
@RequestScoped
public class StaffCampaignsPage {

    @Inject CampaignRoom room;

    private List<CampaignView> rows;

    @PostConstruct
    void load() {
        rows = room.newest();
    }

    public List<CampaignView> getRows() {
        return rows;
    }
}
