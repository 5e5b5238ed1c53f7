package portal.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTest {

    @Test
    void the_highest_bar_fills_the_height_and_the_others_are_in_proportion() {
        Chart chart = chart(point(100.0, null), point(200.0, 50.0));

        assertThat(chart.bars().get(1).height()).isEqualTo(170);
        assertThat(chart.bars().get(0).height()).isEqualTo(85);
        assertThat(chart.bars().get(1).outlineHeight()).isEqualTo(42.5);
        assertThat(chart.bars().get(0).outlineHeight()).isZero();
    }

    @Test
    void no_bar_leaves_the_drawing_however_many_there_are() {
        List<Chart.Point> points = new ArrayList<>();
        for (int i = 0; i < 180; i++) {
            points.add(point(i * 1.0, i * 2.0));
        }

        Chart chart = new Chart("Use", "kWh", points);

        assertThat(chart.bars()).allMatch(bar -> bar.outlineX() >= 68 && bar.outlineX() + bar.outlineWidth() <= 680 && bar.width() > 0);
        assertThat(chart.bars().stream().filter(Chart.Bar::labelled)).hasSizeBetween(10, 13).last().isEqualTo(chart.bars().get(179));
    }

    @Test
    void the_lines_stand_at_round_values() {
        assertThat(Chart.step(344)).isEqualTo(100);
        assertThat(Chart.step(4)).isEqualTo(1);
        assertThat(Chart.step(0.7)).isCloseTo(0.2, within(1e-9));
        assertThat(chart(point(344.0, null)).lines()).extracting(Chart.Line::value).containsExactly(100.0, 200.0, 300.0);
    }

    @Test
    void the_slim_drawing_has_the_newest_seven_first() {
        Chart chart = chart(point(1.0, null), point(2.0, null), point(3.0, null), point(4.0, null), point(5.0, null), point(6.0, null),
                point(7.0, null), point(8.0, 16.0));

        assertThat(chart.rows()).extracting(row -> row.point().value()).containsExactly(8.0, 7.0, 6.0, 5.0, 4.0, 3.0, 2.0);
        assertThat(chart.rows().get(0).words()).isEqualTo(48 + 164 + 8);
        assertThat(chart.tall()).isEqualTo(7 * 36);
    }

    @Test
    void the_slim_drawing_ends_with_the_last_that_is_known() {
        Chart chart = chart(point(1.0, null), point(null, 4.0), point(2.0, null), point(null, 3.0), point(null, null));

        assertThat(chart.rows()).extracting(row -> row.point().value()).containsExactly(2.0, null, 1.0);
        assertThat(chart.tall()).isEqualTo(3 * 36);
    }

    @Test
    void nothing_known_or_nothing_used_draws_nothing_and_breaks_nothing() {
        assertThat(chart(point(null, null)).isKnown()).isFalse();
        assertThat(chart(point(0.0, null)).bars().get(0).height()).isZero();
        assertThat(chart(point(0.0, null)).lines()).isEmpty();
        assertThat(chart().bars()).isEmpty();
    }

    private static Chart chart(Chart.Point... points) {
        return new Chart("Use", "kWh", List.of(points));
    }

    private static Chart.Point point(Double value, Double before) {
        return new Chart.Point("Nov", "November 2026", value, before);
    }
}
