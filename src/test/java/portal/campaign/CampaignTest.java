package portal.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import portal.customer.Channel;
import portal.platform.Refusal;
import portal.preferences.Topic;

class CampaignTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final CampaignDraft DRAFT = new CampaignDraft("News", "Words", "newsletter", AudienceRule.EVERYBODY, NOW.plusSeconds(60), null, false);
    private static final Topic TOPIC = new Topic("newsletter", Topic.Kind.PROMO, "Newsletter", "About", "Yes", "",
            List.of(Channel.EMAIL), false, false);

    private final Campaign campaign = new Campaign(DRAFT, TOPIC, "author", NOW);

    @Test
    void nobody_says_yes_to_what_they_wrote() {
        campaign.submit(true, NOW);

        assertThat(state()).isEqualTo(CampaignState.PROPOSED);
        assertThatThrownBy(() -> campaign.approve("author", NOW)).isInstanceOf(Refusal.class).hasMessage("campaign.yourself");
        campaign.approve("another", NOW);
        assertThat(state()).isEqualTo(CampaignState.SCHEDULED);
        assertThat(campaign.isApproved()).isTrue();
    }

    @Test
    void what_came_back_needs_a_new_yes() {
        campaign.submit(true, NOW);
        campaign.approve("another", NOW);
        campaign.takeBack();

        assertThat(state()).isEqualTo(CampaignState.DRAFT);
        assertThat(campaign.isApproved()).isFalse();
    }

    @Test
    void what_is_on_its_way_is_written_no_more() {
        campaign.submit(false, NOW);

        assertThatThrownBy(() -> campaign.write(DRAFT, TOPIC, "author", NOW)).isInstanceOf(Refusal.class).hasMessage("campaign.not_now");
    }

    @Test
    void one_that_goes_on_begins_at_the_first_customer_again() {
        campaign.submit(false, NOW);
        campaign.begin();
        campaign.cameTo(7);
        campaign.walkedThrough();
        campaign.pause();
        campaign.resume(NOW);

        assertThat(campaign.cameTo()).isEqualTo(Long.MIN_VALUE);
        assertThat(campaign.hasWalked()).isFalse();
    }

    @Test
    void what_ended_does_not_go_on() {
        campaign.submit(false, NOW);
        campaign.begin();
        campaign.cancel(NOW);

        assertThatThrownBy(() -> campaign.cancel(NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> campaign.resume(NOW)).isInstanceOf(Refusal.class);
        assertThat(campaign.view().ended()).isEqualTo(NOW);
    }

    private CampaignState state() {
        return campaign.view().state();
    }
}
