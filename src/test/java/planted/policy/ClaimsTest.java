package planted.policy;

import org.junit.jupiter.api.Test;
import portal.support.Promise;

/** Claims a promise that nobody made, and another one beside the tests. */
class ClaimsTest {

    @Test
    @Promise("XXX-01")
    void a_claim_of_nothing() {
        // a planted offender: what it claims is no promise of the catalogue
    }

    @Promise("XXX-02")
    void not_a_test() {
        // never called by a test run
    }
}
