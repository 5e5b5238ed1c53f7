package portal.requests.erasure;

/** An erasure did not do what it said, or left something behind: everything is rolled back. Holds names of classes, tables and columns only. */
class ErasureFailed extends RuntimeException {

    private final String problem;

    /** @param problem key of the bundle */
    ErasureFailed(String problem, String detail) {
        super(detail);
        this.problem = problem;
    }

    String problem() {
        return problem;
    }
}
