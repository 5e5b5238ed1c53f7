package portal.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import portal.campaign.CampaignState;
import portal.campaign.CampaignView;
import portal.campaign.Why;
import portal.mail.Tracking;
import portal.platform.Operator;
import portal.platform.Reference;
import portal.platform.faces.Messages;
import portal.platform.faces.Show;
import portal.preferences.Topics;

/** One campaign: its words, whom it reaches, and its progress, asked again every two seconds while it runs. Numbers of few people are not told. */
@Named
@RequestScoped
public class StaffCampaignPage {

    private static final String SECONDS_TO_NEXT_LOOK = "2";

    @Inject CampaignRoom room;
    @Inject OnDuty onDuty;
    @Inject Topics topics;
    @Inject Operator operator;
    @Inject Messages messages;
    @Inject Show show;

    private CampaignRoom.Open open;
    private boolean still;

    @PostConstruct
    void load() {
        ExternalContext browser = FacesContext.getCurrentInstance().getExternalContext();
        open = room.open(Reference.of(browser.getRequestParameterMap().get("ref")));
        still = browser.getRequestParameterMap().containsKey("still");
        if (isRunning() && !still) {
            browser.setResponseHeader("Refresh", SECONDS_TO_NEXT_LOOK);
        }
    }

    public String test() {
        return acted(room::test, "staff_campaign.tested");
    }

    public String submit() {
        return acted(room::submit, "staff_campaign.submitted");
    }

    public String approve() {
        return acted(room::approve, "staff_campaign.approved");
    }

    public String takeBack() {
        return acted(room::takeBack, "staff_campaign.taken_back");
    }

    public String pause() {
        return acted(room::pause, "staff_campaign.paused");
    }

    public String resume() {
        return acted(room::resume, "staff_campaign.resumed");
    }

    public String cancel() {
        return acted(room::cancel, "staff_campaign.cancelled");
    }

    private String acted(Consumer<String> act, String words) {
        act.accept(getCampaign().reference());
        messages.after(words);
        return "/staff/campaign?faces-redirect=true&ref=" + getCampaign().reference();
    }

    /** A number of people in words; how few they are is not told. */
    public String few(int people) {
        int least = operator.number("aggregates.minCustomers");
        return people > 0 && people < least ? show.words("staff_campaign.few", least) : show.number(people);
    }

    /** Whether the pack allows that anything is counted, so that the page must not say that nothing is. */
    public boolean isCounting() {
        return Arrays.stream(Tracking.values()).anyMatch(way -> operator.flag(way.setting()));
    }

    public List<Map.Entry<Why, Integer>> getOthers() {
        return open.audience() == null ? List.of() : List.copyOf(open.audience().others().entrySet());
    }

    /** Per cent of the letters written so far whose way is over; of those the rule reaches while it has not walked through. */
    public int getPercent() {
        int over = open.figures().written() - open.figures().waiting();
        int all = over + open.figures().waiting() + (open.audience() == null ? 0 : Math.max(0, open.audience().reached() - open.figures().written()));
        return all == 0 ? 0 : 100 * over / all;
    }

    public boolean may(String capability) {
        return onDuty.may(Capability.valueOf(capability));
    }

    /** Whether the one who looks may say yes to it: it is not their own. */
    public boolean isApprovable() {
        return getCampaign().state() == CampaignState.PROPOSED && !open.mine() && may("APPROVE_CAMPAIGNS");
    }

    public boolean isRunning() {
        return getCampaign().state() == CampaignState.RUNNING;
    }

    public boolean isStill() {
        return still;
    }

    public String getTopic() {
        return topics.get(getCampaign().topic()).name();
    }

    public CampaignView getCampaign() {
        return open.campaign();
    }

    public CampaignRoom.Open getOpen() {
        return open;
    }
}
