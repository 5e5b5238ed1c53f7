package portal.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class YearNumbersTest {

    @Test
    void each_kind_has_its_row_and_all_have_one() {
        List<YearNumbers> table = YearNumbers.table(List.of(
                new Answered(RequestKind.COPY, RequestState.FULFILLED, 0, false, 3),
                new Answered(RequestKind.COPY, RequestState.WITHDRAWN, 9, false, 1),
                new Answered(RequestKind.COPY, RequestState.EXPIRED, 30, false, 1),
                new Answered(RequestKind.COPY, RequestState.DUPLICATE, 1, false, 1),
                new Answered(RequestKind.DELETE, RequestState.REFUSED, 12, false, 1),
                new Answered(RequestKind.DELETE, RequestState.PARTLY, 40, true, 1),
                new Answered(RequestKind.DELETE, RequestState.EXECUTING, null, true, 1)));

        assertThat(table).containsExactly(
                new YearNumbers(RequestKind.COPY, 6, 3, 0, 0, 1, 2, 0, 0, 0.0, 0.0),
                new YearNumbers(RequestKind.DELETE, 3, 0, 1, 1, 0, 0, 1, 2, 26.0, 26.0),
                new YearNumbers(null, 9, 3, 1, 1, 1, 2, 1, 2, 0.0, 10.4));
    }

    @Test
    void a_year_without_an_answer_has_no_days() {
        YearNumbers all = YearNumbers.table(List.of()).get(0);

        assertThat(all.received()).isZero();
        assertThat(all.median()).isNull();
        assertThat(all.mean()).isNull();
    }

    @Property
    void median_and_mean_are_those_of_the_list_written_out(@ForAll @Size(min = 1, max = 40) List<@IntRange(max = 90) Integer> days) {
        List<Answered> rows = days.stream().map(day -> new Answered(RequestKind.COPY, RequestState.FULFILLED, day, false, 1)).toList();
        List<Integer> sorted = new ArrayList<>(days);
        sorted.sort(null);
        int half = sorted.size() / 2;

        YearNumbers numbers = YearNumbers.of(RequestKind.COPY, rows);

        assertThat(numbers.median()).isEqualTo(sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2.0);
        assertThat(numbers.mean()).isCloseTo(days.stream().mapToInt(Integer::intValue).average().orElseThrow(), Offset.offset(0.000_001));
    }
}
