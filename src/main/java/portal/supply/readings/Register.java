package portal.supply.readings;

import java.math.BigDecimal;
import portal.platform.Refusal;

/**
 * What a register shows, in thousandths. People write it with a point or a comma, with noughts before it and spaces in it.
 *
 * @param milli thousandths, from 0 to 999,999,999,999
 */
public record Register(long milli) {

    static final int MOST_DIGITS = 9;
    private static final long LAST = 999_999_999_999L;

    public Register {
        if (milli < 0 || milli > LAST) {
            throw Refusal.at("value", "readings.value_none");
        }
    }

    /** @throws Refusal when it is no number that a meter shows */
    static Register typed(String text) {
        StringBuilder plain = new StringBuilder();
        (text == null ? "" : text).strip().codePoints().filter(point -> !Character.isWhitespace(point) && point != 0xA0)
                .forEach(point -> plain.append(point == ',' || point == '\u066B' ? "." : Character.isDigit(point) ? String.valueOf(Character.digit(point, 10))
                        : new String(Character.toChars(point))));
        if (plain.isEmpty()) {
            throw Refusal.at("value", "readings.value_missing");
        }
        if (!plain.toString().matches("[0-9]{1," + MOST_DIGITS + "}(\\.[0-9]{1,3})?")) {
            throw Refusal.at("value", "readings.value_none");
        }
        return new Register(new BigDecimal(plain.toString()).movePointRight(3).longValueExact());
    }

    /** What went through since an earlier reading: when the register shows less, it went past its last number and began again. */
    long since(Register earlier) {
        return milli >= earlier.milli ? milli - earlier.milli : milli + earlier.turn() - earlier.milli;
    }

    /** Whether it went past its last number, or is another register. */
    boolean isBefore(Register earlier) {
        return milli < earlier.milli;
    }

    /** One more than the most that as many digits can show. */
    private long turn() {
        long turn = 1000;
        while (turn <= milli) {
            turn *= 10;
        }
        return turn;
    }

    /** As people write it, without noughts at the end. */
    public String words() {
        return BigDecimal.valueOf(milli, 3).stripTrailingZeros().toPlainString();
    }
}
