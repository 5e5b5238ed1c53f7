package portal.customer;

/** Values that nobody but their owner decides about: who takes one out has it taken out at once. {@code field.*} in the bundle. */
public enum Removable {
    PHONE, MOBILE, FAX, SPECIAL_NEED, OCCUPATION, PLACE_OF_USE;

    static boolean isOne(String name) {
        for (Removable one : values()) {
            if (one.name().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
