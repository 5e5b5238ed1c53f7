package portal.greenbutton;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import portal.supply.Fuel;
import portal.supply.usage.Flow;

/**
 * What the numbers of a file mean, in our terms.
 *
 * @param thousandths what one of the file's numbers is in thousandths of the fuel's unit
 * @param currency    ISO 4217 number, 0 when the file does not say
 */
record ReadingType(Fuel fuel, Flow flow, BigDecimal thousandths, int currency) {

    /** Watt hours, or litres, in one of each unit (UnitSymbolKind). */
    private static final Map<Integer, BigDecimal> ENERGY = Map.of(
            72, BigDecimal.ONE,
            31, BigDecimal.ONE.divide(new BigDecimal(3600), 30, RoundingMode.HALF_UP),
            132, new BigDecimal("0.29307107"),
            169, new BigDecimal("29307.107"));
    private static final Map<Integer, BigDecimal> LITRES = Map.of(
            42, new BigDecimal(1000),
            119, new BigDecimal("28.316846592"),
            128, new BigDecimal("3.785411784"));
    private static final Map<Integer, Fuel> COMMODITIES = Map.of(1, Fuel.ELECTRICITY, 7, Fuel.GAS, 9, Fuel.WATER);
    private static final int WATT_HOURS = 72;

    /** Why a reading type cannot be taken, as a key of the bundle. */
    static final class NotTaken extends Exception {
        NotTaken(String reason) {
            super(reason, null, false, false);
        }
    }

    /** From the values of a ReadingType by name. */
    static ReadingType of(Map<String, String> values) throws NotTaken {
        Fuel fuel = COMMODITIES.get(number(values, "commodity", -1));
        if (fuel == null) {
            throw new NotTaken("greenbutton.other_commodity");
        }
        if (number(values, "accumulationBehaviour", Espi.DELTA) != Espi.DELTA) {
            throw new NotTaken("greenbutton.not_delta");
        }
        Optional<Flow> flow = Direction.flow(number(values, "flowDirection", 0));
        BigDecimal unit = unit(fuel, number(values, "uom", -1));
        if (flow.isEmpty() || unit == null) {
            throw new NotTaken(flow.isEmpty() ? "greenbutton.other_flow" : "greenbutton.other_unit");
        }
        int power = number(values, "powerOfTenMultiplier", 0);
        if (Math.abs(power) > 12) {
            throw new NotTaken("greenbutton.bad_number");
        }
        return new ReadingType(fuel, flow.get(), unit.scaleByPowerOfTen(power), number(values, "currency", 0));
    }

    /** A volume of gas says nothing about its energy without the gas at hand, so it is not taken. */
    private static BigDecimal unit(Fuel fuel, int uom) {
        return switch (fuel) {
            case ELECTRICITY -> uom == WATT_HOURS ? BigDecimal.ONE : null;
            case GAS -> ENERGY.get(uom);
            case WATER -> LITRES.get(uom);
        };
    }

    private static int number(Map<String, String> values, String name, int otherwise) throws NotTaken {
        String text = values.get(name);
        if (text == null || text.isEmpty()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException noNumber) {
            throw new NotTaken("greenbutton.bad_number");
        }
    }

    /** A number of the file in thousandths of the fuel's unit. @throws ArithmeticException when it is too large */
    long value(long number) {
        return thousandths.multiply(BigDecimal.valueOf(number)).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
