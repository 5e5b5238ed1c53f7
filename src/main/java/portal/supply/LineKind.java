package portal.supply;

/** What a line of a bill is about, in the kinds of ESPI 4.0 (ItemKind). */
public enum LineKind {

    GENERATION_FEE(1), DELIVERY_FEE(2), USAGE_FEE(3), ADMINISTRATIVE_FEE(4), TAX(5), GENERATION_CREDIT(6), DELIVERY_CREDIT(7),
    ADMINISTRATIVE_CREDIT(8), PAYMENT(9), INFORMATION(10);

    private final int code;

    LineKind(int code) {
        this.code = code;
    }

    /** Its number in ESPI. */
    public int code() {
        return code;
    }
}
