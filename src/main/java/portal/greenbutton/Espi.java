package portal.greenbutton;

/** Names and codes of ESPI 4.0 that stand in every file. */
final class Espi {

    static final String ATOM = "http://www.w3.org/2005/Atom";
    static final String USAGE = "http://naesb.org/espi";
    static final String CUSTOMER = "http://naesb.org/espi/customer";

    /** AccumulationKind: what went through in an interval, not the state of a counter. */
    static final int DELTA = 4;
    /** DataQualifierKind: neither a mean nor a peak. */
    static final int NORMAL = 12;
    /** QualityOfReading: passed every check. */
    static final int VALID = 0;
    /** QualityOfReading: computed from what was measured before. */
    static final int ESTIMATED = 8;
    /** MeasurementKind. */
    static final int ENERGY = 12;
    static final int VOLUME = 58;

    private Espi() {
    }
}
