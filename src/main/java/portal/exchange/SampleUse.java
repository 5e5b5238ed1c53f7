package portal.exchange;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.random.RandomGenerator;
import portal.supply.Fuel;

/**
 * How much a sample household uses: a mean a month, a season and some chance.
 *
 * @param mean   thousandths of the fuel's unit in a mean month
 * @param season how far January stands above the mean, as a part of it; below zero for more in summer
 * @param pence  hundredths of a penny a unit
 */
record SampleUse(Fuel fuel, long mean, double season, long pence) {

    static SampleUse of(Fuel fuel, RandomGenerator random) {
        double size = 0.6 + random.nextDouble();
        return switch (fuel) {
            case ELECTRICITY -> new SampleUse(fuel, Math.round(270_000 * size), 0.22, 2486);
            case GAS -> new SampleUse(fuel, Math.round(950_000 * size), 0.78, 624);
            case WATER -> new SampleUse(fuel, Math.round(9_500 * size), -0.12, 21_400);
        };
    }

    /** Thousandths of the unit in that month. */
    long amount(YearMonth month, RandomGenerator random) {
        double wave = 1 + season * Math.cos(2 * Math.PI * (month.getMonthValue() - 1) / 12);
        double chance = 0.93 + 0.14 * random.nextDouble();
        double thrift = Math.pow(1.03, 2026 - month.getYear());
        return Math.max(0, Math.round(mean * wave * chance * thrift));
    }

    /** How a bill calls it. */
    static String title(Fuel fuel) {
        return switch (fuel) {
            case ELECTRICITY -> "Electricity used";
            case GAS -> "Gas used";
            case WATER -> "Water used";
        };
    }

    /** Pounds a unit. */
    BigDecimal price() {
        return BigDecimal.valueOf(pence, 4);
    }

    /** Pence for that amount. */
    long cost(long amountMilli) {
        return Math.round(amountMilli * pence / 100_000.0);
    }
}
