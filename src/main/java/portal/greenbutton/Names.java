package portal.greenbutton;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Names for what stands in a file: the same thing has the same name in every file, and nobody can tell from it which meter, account or
 * person it is, because a key of the portal is in it.
 */
final class Names {

    private static final String ROOT = "/espi/1_1/resource/";

    private final UnaryOperator<String> keyed;

    /** @param keyed makes a name that nobody without the portal's key can make */
    Names(UnaryOperator<String> keyed) {
        this.keyed = keyed;
    }

    UUID uuid(String thing) {
        return UUID.nameUUIDFromBytes(keyed.apply(thing).getBytes(StandardCharsets.US_ASCII));
    }

    /** Where a usage point would be on a server of ESPI; the same in both files, which is what ties them together. */
    String usagePoint(String number) {
        return ROOT + "UsagePoint/" + uuid("point " + number);
    }

    static String collection(String resource) {
        return ROOT + resource;
    }
}
