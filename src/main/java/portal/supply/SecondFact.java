package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** Compares what somebody says about an account with what is on file, in the same time for right and wrong. */
@ApplicationScoped
class SecondFact {

    /** An account that does not exist is compared too. */
    static final AccountFacts NOBODY = new AccountFacts(0, "", null, null, null);
    private static final int SERIALS_COMPARED = 4;

    boolean fits(String typed, AccountFacts facts, List<String> serials) {
        byte[] said = hash(typed);
        boolean withCode = facts.supplyCode() != null || facts.postalCode() != null;
        boolean right = same(said, facts.supplyCode()) | same(said, facts.postalCode());
        for (int i = 0; i < Math.max(SERIALS_COMPARED, serials.size()); i++) {
            right |= same(said, i < serials.size() && !withCode ? serials.get(i) : null);
        }
        return right;
    }

    /** Nothing on file equals nothing, not even an empty answer. */
    private static boolean same(byte[] said, String onFile) {
        return MessageDigest.isEqual(said, hash(onFile)) & onFile != null & !AccountNumber.of(onFile).isEmpty();
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(AccountNumber.of(text).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
