package portal.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portal.platform.Refusal;
import portal.support.Promise;

class CampaignTextTest {

    private static final String PORTAL = "https://my.brightwater.example";
    private static final StrictlyService SERVICE = new StrictlyService(List.of("offer", "% off", "sale", "save £"), List.of("brightwater.example"));

    @Test
    void markdown_becomes_html_and_plain_text_with_the_same_words() {
        CampaignText text = CampaignText.of("## Planned work\n\nWe **renew** the main. See [the map](https://brightwater.example/map).\n\n- bring water", PORTAL);

        assertThat(text.html()).contains("<h2>Planned work</h2>", "<strong>renew</strong>", "href=\"https://brightwater.example/map\"", "<li>bring water</li>");
        assertThat(text.plain()).contains("Planned work", "renew", "https://brightwater.example/map", "bring water").doesNotContain("<", "**");
        assertThat(text.links()).containsExactly("https://brightwater.example/map");
    }

    @Test
    void a_link_that_begins_with_a_slash_leads_into_the_portal() {
        CampaignText text = CampaignText.of("Tell us in [our survey](/account/surveys).", PORTAL);

        assertThat(text.html()).contains("href=\"https://my.brightwater.example/account/surveys\"");
        assertThat(text.plain()).contains("https://my.brightwater.example/account/surveys");
        assertThat(text.links()).containsExactly("https://my.brightwater.example/account/surveys");
    }

    @ParameterizedTest
    @ValueSource(strings = {"![x](https://t.example/p.gif)", "<img src='x'>", "a <b>b</b>", "<script>x</script>", "[x](http://plain.example)",
            "[x](/account?from=mail)", "[x](//t.example/x)", "[x](account)", "[x](javascript:alert(1))", "[x](https://a@b.example)", "[x](mailto:a@b.example)"})
    void what_watches_or_leads_astray_is_refused(String markdown) {
        assertThatThrownBy(() -> CampaignText.of("Hello " + markdown, PORTAL)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> CampaignText.of("Hello\n\n" + markdown, PORTAL)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @Promise({"CEG-28", "SOL-10"})
    @CsvSource({"A special offer,Words,title", "Water,Now 20% off for you,body", "Water,Big SALE,body", "Water,## Offer,body",
            "Water,save   £5 a year,body", "Water,See [this](https://shop.example/x),body", "Water,[x](https://brightwater.example/?utm=1),body",
            "Water,[x](https://notbrightwater.example/),body"})
    void an_announcement_that_advertises_is_refused_where_it_does(String title, String body, String field) {
        assertThatThrownBy(() -> SERVICE.check(title, CampaignText.of(body, PORTAL))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"We work on the main on Friday.", "Wholesale pipes arrive; coffers are closed.", "[Map](https://www.brightwater.example/map)"})
    void an_announcement_about_the_service_is_taken(String body) {
        SERVICE.check("Planned work", CampaignText.of(body, PORTAL));
    }
}
