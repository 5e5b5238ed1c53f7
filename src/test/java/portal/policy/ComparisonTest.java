package portal.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import portal.support.Promise;

class ComparisonTest {

    @Test
    @Promise({"CEG-33", "CLX-33"})
    void a_word_that_changed_is_shown_beside_the_word_it_was() {
        Comparison comparison = compare("We keep bills for *six* years. Nobody buys them.", "We keep bills for *seven* years. Nobody buys them.");

        assertThat(shown(comparison)).containsExactly("PARAGRAPH We keep bills for [-six] [+seven] years. Nobody buys them.");
        assertThat(comparison.added()).isEqualTo(1);
        assertThat(comparison.gone()).isEqualTo(1);
    }

    @Test
    void a_paragraph_that_came_or_went_leaves_the_others_alone() {
        assertThat(shown(compare("One.\n\n## Two\n\nThree three.", "One.\n\nNew [link](/help) here.\n\n## Two\n\n- Point\n")))
                .containsExactly("PARAGRAPH One.", "PARAGRAPH [+New link here.]", "HEADING Two", "PARAGRAPH [-Three three.]", "POINT [+Point]");
    }

    @Test
    void the_same_text_has_no_change() {
        Comparison same = compare("One.\n\n- Two", "One.\n\n- Two");

        assertThat(same.blocks()).noneMatch(Comparison.Block::isChanged).hasSize(2);
        assertThat(same.added() + same.gone()).isZero();
    }

    private static Comparison compare(String from, String to) {
        return Comparison.of(read(from), read(to));
    }

    private static PolicyVersion read(String body) {
        return PolicyText.read(PolicyKind.TERMS, "1.0", "```policy\ntitle = T\neffective = 2026-01-01\nchanges = C.\n```\n\n# T\n\n" + body, ZoneId.of("UTC"));
    }

    private static List<String> shown(Comparison comparison) {
        return comparison.blocks().stream().map(block -> block.kind() + " " + block.runs().stream().map(run -> switch (run.fate()) {
            case SAME -> run.words();
            case ADDED -> "[+" + run.words() + "]";
            case GONE -> "[-" + run.words() + "]";
        }).collect(Collectors.joining(" "))).toList();
    }
}
