package portal.vault;

/** A sealed value does not open here: it was moved, changed, or sealed with keys that this installation does not have. */
public class Unreadable extends RuntimeException {

    Unreadable(Place place) {
        super("A sealed value of " + place.table() + "." + place.column() + " does not open in this row", null, false, true);
    }
}
