package portal.greenbutton;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import portal.supply.Fuel;
import portal.supply.Quality;
import portal.supply.usage.Flow;
import portal.supply.usage.MonthReadings;
import portal.supply.usage.Reading;

/** What is exported comes back to the same values: every fuel, direction, length, quality, gap, cost and sign. */
class RoundTripTest {

    /** Of the largest amount of gas thousands of joules still fit into 48 bits, single ones do not by far. */
    private static final long MOST = 39_000_000_000_000L;

    @Property(tries = 300)
    void what_is_written_is_read_back(@ForAll("months") List<MonthReadings> months) {
        Sample.Heard heard = Sample.read(Sample.written(months));

        assertThat(heard.problems).isEmpty();
        assertThat(heard.readings).extracting(Sample.Back::reading)
                .isEqualTo(months.stream().flatMap(month -> month.readings().stream()).toList());
        assertThat(heard.readings).extracting(back -> back.type().fuel() + " " + back.type().flow())
                .isEqualTo(months.stream().flatMap(month -> month.readings().stream().map(one -> month.fuel() + " " + month.flow())).toList());
        assertThat(heard.readings).allMatch(back -> back.type().currency() == 826);
    }

    @Provide
    Arbitrary<List<MonthReadings>> months() {
        Arbitrary<MonthReadings> month = Combinators.combine(Arbitraries.of(Fuel.values()), Arbitraries.of(Flow.values()),
                readings().list().ofMinSize(1).ofMaxSize(30).map(RoundTripTest::inARow))
                .as((fuel, flow, readings) -> new MonthReadings("UP-" + fuel, fuel, flow, readings));
        return month.list().ofMinSize(1).ofMaxSize(5);
    }

    private static Arbitrary<Reading> readings() {
        return Combinators.combine(Arbitraries.of(0L, 0L, 0L, 3600L, 86_400L), Arbitraries.of(900, 3600, 3600, 82_800, 86_400, 90_000, 2_678_400),
                Arbitraries.longs().between(-MOST, MOST), Arbitraries.of(Quality.values()),
                Arbitraries.longs().between(-Reading.MOST, Reading.MOST).injectNull(0.3)).as(Reading::new);
    }

    /** The start of each was a gap so far. */
    private static List<Reading> inARow(List<Reading> loose) {
        List<Reading> row = new ArrayList<>();
        long end = 1_774_742_400L;
        for (Reading one : loose) {
            row.add(new Reading(end + one.start(), one.seconds(), one.value(), one.quality(), one.cost()));
            end = row.get(row.size() - 1).end();
        }
        return row;
    }
}
