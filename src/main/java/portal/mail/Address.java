package portal.mail;

import java.net.IDN;
import java.util.regex.Pattern;
import portal.platform.Refusal;

/** One plain address that is safe in a header: no list, no name, no control character, an ASCII domain. */
final class Address {

    private static final int LENGTH = 254;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private Address() {
    }

    /** @throws Refusal when mail cannot be sent there */
    static String of(String typed) {
        String address = typed.strip();
        int at = address.lastIndexOf('@');
        try {
            String ascii = at < 1 ? "" : address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
            if (ascii.length() <= LENGTH && PLAIN.matcher(ascii).matches()) {
                return ascii;
            }
        } catch (IllegalArgumentException noDomain) {
            // answered below like every other address that cannot be used
        }
        throw new Refusal("mail.address_refused");
    }
}
