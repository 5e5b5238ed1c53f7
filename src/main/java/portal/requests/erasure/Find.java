package portal.requests.erasure;

/** Where the sweep found something of an erased person, and in how many rows; never what. */
record Find(String table, String column, long rows) {

    @Override
    public String toString() {
        return table + "." + column + " (" + rows + ")";
    }
}
