package portal.greenbutton;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number as ESPI can hold it: 48 bits, and a power of ten for what is larger. Joules of a large amount of gas do not fit in; thousands of
 * them do, and come back to the same thousandth of a kilowatt hour.
 */
record Scaled(int power, long value) {

    static final long MOST = 140_737_488_355_327L;
    private static final int STEP = 3;

    /** How many thousands must be left out so that a number fits: 0 for nearly all. */
    static int powerOf(long thousandths, Commodity commodity) {
        BigDecimal whole = whole(thousandths, commodity);
        int power = 0;
        while (whole.movePointLeft(power).setScale(0, RoundingMode.HALF_UP).abs().compareTo(BigDecimal.valueOf(MOST)) > 0) {
            power += STEP;
        }
        return power;
    }

    /** A value of ours in the unit of its commodity. */
    static Scaled of(long thousandths, Commodity commodity) {
        return of(thousandths, commodity, powerOf(thousandths, commodity));
    }

    static Scaled of(long thousandths, Commodity commodity, int power) {
        return new Scaled(commodity.power + power,
                whole(thousandths, commodity).movePointLeft(power).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    private static BigDecimal whole(long thousandths, Commodity commodity) {
        return BigDecimal.valueOf(thousandths).multiply(BigDecimal.valueOf(commodity.factor));
    }
}
