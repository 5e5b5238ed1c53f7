package portal.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import portal.campaign.Audience;
import portal.campaign.CampaignDesk;
import portal.campaign.CampaignDraft;
import portal.campaign.CampaignView;
import portal.campaign.Figures;
import portal.campaign.Readers;
import portal.security.CurrentUser;

/** Where campaigns and announcements are written and watched. Nobody here sees who gets one, only how many. */
@ApplicationScoped
@Transactional
public class CampaignRoom {

    @Inject CampaignDesk desk;
    @Inject OnDuty onDuty;
    @Inject CurrentUser user;

    /** A campaign with what its page shows. @param readers null when nothing can be told @param mine whether the one who looks wrote it last */
    public record Open(CampaignView campaign, String html, Audience audience, Figures figures, Readers readers, boolean mine) {
    }

    @Needs(Capability.SEE_CAMPAIGNS)
    public List<CampaignView> newest() {
        return desk.newest();
    }

    @Needs(Capability.SEE_CAMPAIGNS)
    public Open open(String reference) {
        CampaignView campaign = desk.get(reference);
        return new Open(campaign, desk.html(reference), campaign.ended() == null ? desk.audience(reference) : null, desk.figures(reference), desk.readers(reference).orElse(null),
                campaign.author().equals(user.subjectKey()));
    }

    @Needs(Capability.RUN_CAMPAIGNS)
    public CampaignView draft(String reference) {
        return desk.get(reference);
    }

    /** @param reference null for a new one */
    @Needs(Capability.RUN_CAMPAIGNS)
    public String write(String reference, CampaignDraft draft) {
        if (reference == null) {
            return desk.write(draft, onDuty.acting(Capability.RUN_CAMPAIGNS));
        }
        desk.rewrite(reference, draft, onDuty.acting(Capability.RUN_CAMPAIGNS));
        return reference;
    }

    @Needs(Capability.RUN_CAMPAIGNS)
    public void test(String reference) {
        desk.test(reference, onDuty.acting(Capability.RUN_CAMPAIGNS));
    }

    @Needs(Capability.RUN_CAMPAIGNS)
    public void submit(String reference) {
        desk.submit(reference, onDuty.acting(Capability.RUN_CAMPAIGNS));
    }

    @Needs(Capability.APPROVE_CAMPAIGNS)
    public void approve(String reference) {
        desk.approve(reference, onDuty.acting(Capability.APPROVE_CAMPAIGNS));
    }

    @Needs(Capability.RUN_CAMPAIGNS)
    public void takeBack(String reference) {
        desk.takeBack(reference, onDuty.acting(Capability.RUN_CAMPAIGNS));
    }

    @Needs(Capability.RUN_CAMPAIGNS)
    public void pause(String reference) {
        desk.pause(reference, onDuty.acting(Capability.RUN_CAMPAIGNS));
    }

    @Needs(Capability.RUN_CAMPAIGNS)
    public void resume(String reference) {
        desk.resume(reference, onDuty.acting(Capability.RUN_CAMPAIGNS));
    }

    @Needs(Capability.RUN_CAMPAIGNS)
    public void cancel(String reference) {
        desk.cancel(reference, onDuty.acting(Capability.RUN_CAMPAIGNS));
    }
}
