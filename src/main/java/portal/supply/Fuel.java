package portal.supply;

/** What flows through a meter (ESPI service category) and the unit it is billed in; {@code fuel.*} in the bundle. */
public enum Fuel {
    ELECTRICITY("kWh"), GAS("kWh"), WATER("m³");

    private final String unit;

    Fuel(String unit) {
        this.unit = unit;
    }

    public String getUnit() {
        return unit;
    }

    /** As it stands in an address: {@code gas}. */
    public String getCode() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
