package portal.supply.usage;

import java.util.Currency;

/** Costs are kept in hundred thousandths of a currency, as ESPI has them; bills in its smallest coin. */
public final class Money {

    private static final int COST_DIGITS = 5;

    private Money() {
    }

    /** How many hundred thousandths the smallest coin is. */
    static long minorToCost(String currency) {
        return Math.round(Math.pow(10, COST_DIGITS - (double) digits(currency)));
    }

    /** Digits after the point that people write: 2 for pounds. */
    public static int digits(String currency) {
        return Currency.getInstance(currency).getDefaultFractionDigits();
    }
}
