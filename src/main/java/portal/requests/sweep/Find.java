package portal.requests.sweep;

/** Where something of an erased person was found, and in how many rows or files; never what. @param place a table or a folder */
public record Find(String place, String part, long count) {

    @Override
    public String toString() {
        return place + "." + part + " (" + count + ")";
    }
}
