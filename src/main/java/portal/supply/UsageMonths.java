package portal.supply;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Sums periods into calendar months by fuel. A period belongs to the month it starts in; several meters of a fuel are added. */
final class UsageMonths {

    private record Sum(long amountMilli, long costMinor, boolean estimated) {

        static Sum of(UsageRow row) {
            return new Sum(row.amountMilli(), row.costMinor(), row.quality() == Quality.ESTIMATED);
        }

        Sum plus(Sum other) {
            return new Sum(amountMilli + other.amountMilli, costMinor + other.costMinor, estimated || other.estimated);
        }
    }

    private final Map<Fuel, NavigableMap<YearMonth, Sum>> months = new EnumMap<>(Fuel.class);
    private LocalDate readUntil;

    UsageMonths(List<UsageRow> rows) {
        for (UsageRow row : rows) {
            months.computeIfAbsent(row.fuel(), fuel -> new TreeMap<>())
                    .merge(YearMonth.from(row.periodStart()), Sum.of(row), Sum::plus);
            readUntil = readUntil == null || row.periodEnd().isAfter(readUntil) ? row.periodEnd() : readUntil;
        }
    }

    /** The last day that is accounted for, null when nothing is. */
    LocalDate lastDay() {
        return readUntil == null ? null : readUntil.minusDays(1);
    }

    /** The latest month of each fuel, fuels in their order. */
    List<UsageMonth> latest() {
        return months.entrySet().stream().map(entry -> month(entry.getKey(), entry.getValue().lastKey())).toList();
    }

    private UsageMonth month(Fuel fuel, YearMonth month) {
        Sum sum = months.get(fuel).get(month);
        Sum before = months.get(fuel).get(month.minusYears(1));
        return new UsageMonth(fuel, month, sum.amountMilli, before == null ? null : before.amountMilli, sum.costMinor, sum.estimated);
    }
}
