package portal.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import portal.support.Promise;

class PolicyTextTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String FILE = """
            ```policy
            title = Privacy policy
            effective = %s
            changes = Nothing.
            ```

            # Privacy policy

            ## BWR-07 Children

            ```clause
            rule = age-limit
            enforcement = SOFTWARE
            promises = CEG-25, SOL-04
            how = It is refused.
            ```

            Not under *13*. <script>alert(1)</script> [Here](javascript:alert(1)) or [there](/cookies).
            """;

    @Test
    void a_clause_knows_its_rule_and_how_it_is_kept() {
        PolicyVersion version = read(FILE.formatted("2026-10-01"));

        assertThat(version.clauses()).containsExactly(new Clause("BWR-07", "Children", "age-limit", Clause.Enforcement.SOFTWARE,
                List.of("CEG-25", "SOL-04"), "It is refused."));
        assertThat(version.html()).contains("<h2 id=\"BWR-07\">BWR-07 Children</h2>").doesNotContain("age-limit").doesNotContain("<h1");
    }

    @Test
    void nothing_that_runs_comes_out_of_a_text() {
        String html = read(FILE.formatted("2026-10-01")).html();

        assertThat(html).doesNotContain("script").contains("href=\"/cookies\"").contains("<em>13</em>");
    }

    @Test
    @Promise({"TTE-24", "TTE-25"})
    void a_text_counts_from_its_moment_in_the_zone_of_the_operator() {
        PolicyVersion summer = read(FILE.formatted("2026-07-01"));
        PolicyVersion islands = PolicyText.read(PolicyKind.PRIVACY, "1.0", FILE.formatted("2026-07-01T06:30"), ZoneId.of("America/Port_of_Spain"));

        assertThat(summer.effectiveFrom()).isEqualTo(Instant.parse("2026-06-30T23:00:00Z"));
        assertThat(islands.effectiveFrom()).isEqualTo(Instant.parse("2026-07-01T10:30:00Z"));
    }

    @Test
    @Promise("TTE-24")
    void an_announced_version_is_not_current_before_its_moment() {
        PolicyVersion old = PolicyText.read(PolicyKind.PRIVACY, "1.0", FILE.formatted("2025-01-01"), LONDON);
        PolicyVersion next = PolicyText.read(PolicyKind.PRIVACY, "1.1", FILE.formatted("2026-07-01"), LONDON);

        assertThat(current(List.of(old, next), "2026-06-30T22:59:59.999999Z")).isEqualTo(old);
        assertThat(current(List.of(old, next), "2026-06-30T23:00:00Z")).isEqualTo(next);
    }

    @Test
    void a_text_is_the_same_on_every_kind_of_computer() {
        String file = FILE.formatted("2026-10-01");

        assertThat(read(file.replace("\n", "\r\n")).hash()).isEqualTo(read(file).hash());
        assertThat(read(file.replace("Not under", "Not below")).hash()).isNotEqualTo(read(file).hash());
    }

    @Test
    void a_block_that_lacks_something_is_told_with_its_heading() {
        String file = FILE.formatted("2026-10-01").replace("rule = age-limit\n", "");

        assertThatThrownBy(() -> read(file)).hasMessage("BWR-07 Children lacks rule");
    }

    @Test
    @Promise({"CEG-30", "CLX-07"})
    void a_link_to_another_site_is_marked_and_tells_it_nothing() {
        String html = read(FILE.formatted("2026-10-01") + "\nSee [them](https://example.org/x) and [us](/cookies).\n").html();

        assertThat(html).contains("<a href=\"https://example.org/x\" rel=\"external noopener noreferrer\" class=\"outside\">them</a>",
                "<a href=\"/cookies\">us</a>");
    }

    private static PolicyVersion read(String file) {
        return PolicyText.read(PolicyKind.PRIVACY, "1.0", file, LONDON);
    }

    private static PolicyVersion current(List<PolicyVersion> versions, String at) {
        return Policies.currentOf(versions, Instant.parse(at), PolicyKind.PRIVACY);
    }
}
