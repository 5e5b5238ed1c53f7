package portal.greenbutton;

import portal.supply.Fuel;

/** How a fuel is written: service and commodity, the kind of measurement, the unit, and what one of our thousandths is in it. */
enum Commodity {
    /** Watt hours of one phase. */
    ELECTRICITY(Fuel.ELECTRICITY, 0, 1, Espi.ENERGY, 72, 0, 1, 129),
    /** Joules: ESPI knows no kilowatt hours of gas, and a watt hour is 3,600 of them. */
    GAS(Fuel.GAS, 1, 7, Espi.ENERGY, 31, 0, 3600, null),
    /** Thousandths of a cubic metre. */
    WATER(Fuel.WATER, 2, 9, Espi.VOLUME, 42, -3, 1, null);

    final Fuel fuel;
    final int service;
    final int code;
    final int kind;
    final int uom;
    final int power;
    final long factor;
    final Integer phase;

    Commodity(Fuel fuel, int service, int code, int kind, int uom, int power, long factor, Integer phase) {
        this.fuel = fuel;
        this.service = service;
        this.code = code;
        this.kind = kind;
        this.uom = uom;
        this.power = power;
        this.factor = factor;
        this.phase = phase;
    }

    static Commodity of(Fuel fuel) {
        return valueOf(fuel.name());
    }
}
