package portal.supply;

import java.util.regex.Pattern;
import portal.platform.Refusal;

/**
 * A bank account in the United States: a routing number whose check digit is right and whose first two digits are in use, and the number
 * of the account, 4 to 17 digits. Any spacing and hyphens are understood.
 */
public record UsAccount(String routing, String account) implements BankNumber {

    /** What may be typed for either: the longest with a space after every digit. */
    public static final int MAX_TYPED = 34;

    private static final Pattern ROUTING = Pattern.compile("(0\\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\\d{7}");
    private static final Pattern ACCOUNT = Pattern.compile("\\d{4,17}");
    private static final int[] WEIGHTS = {3, 7, 1};

    public UsAccount {
        routing = typed(routing);
        account = typed(account);
        if (routing.isEmpty()) {
            throw Refusal.at("routing", "bank.routing_missing");
        }
        if (!ROUTING.matcher(routing).matches() || routing.startsWith("0000") || !checks(routing)) {
            throw Refusal.at("routing", "bank.routing_shape");
        }
        if (account.isEmpty()) {
            throw Refusal.at("account", "bank.account_missing");
        }
        if (!ACCOUNT.matcher(account).matches()) {
            throw Refusal.at("account", "bank.account_shape");
        }
    }

    private static String typed(String text) {
        return text == null ? "" : text.replaceAll("[\\s\\u00a0-]", "");
    }

    private static boolean checks(String routing) {
        int sum = 0;
        for (int i = 0; i < routing.length(); i++) {
            sum += WEIGHTS[i % WEIGHTS.length] * (routing.charAt(i) - '0');
        }
        return sum % 10 == 0;
    }

    @Override
    public BankScheme scheme() {
        return BankScheme.US;
    }

    @Override
    public String text() {
        return routing + " " + account;
    }

    @Override
    public String toString() {
        return "UsAccount[...]";
    }
}
