package portal.supply;

import java.util.Locale;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import portal.platform.Refusal;

/**
 * An international bank account number whose check digits are right, without spaces. Any spacing, hyphens and lower case are understood.
 */
public record Iban(String text) implements BankNumber {

    /** The longest there is (ISO 13616). */
    public static final int MAX = 34;
    /** What may be typed: the longest with a space after every character. */
    public static final int MAX_TYPED = 70;

    public Iban {
        String typed = text == null ? "" : text.replaceAll("[\\s\\u00a0-]", "").toUpperCase(Locale.ROOT);
        if (typed.isEmpty()) {
            throw Refusal.at("iban", "bank.iban_missing");
        }
        try {
            IbanUtil.validate(typed);
        } catch (Iban4jException wrong) {
            throw Refusal.at("iban", "bank.iban_shape");
        }
        text = typed;
    }

    @Override
    public BankScheme scheme() {
        return BankScheme.IBAN;
    }

    @Override
    public String toString() {
        return "Iban[...]";
    }
}
