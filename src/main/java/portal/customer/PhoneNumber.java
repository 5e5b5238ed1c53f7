package portal.customer;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import portal.platform.Refusal;

/**
 * A telephone or fax number, stored as E.164 with an extension where there is one ({@code +441632960001;ext=12}).
 *
 * <p>Any way of writing is understood. A number must be possible, not assigned: numbering plans change more often than a library.
 */
public record PhoneNumber(String e164) {

    public static final int MAX = 40;
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /** What was typed, read as someone in that country would. @throws Refusal at {@code field} when it is no possible number */
    public static PhoneNumber typed(String field, String typed, String country) {
        String text = Text.exactly(field, "phone.missing", typed, MAX);
        try {
            Phonenumber.PhoneNumber number = NUMBERS.parse(text, country);
            if (!NUMBERS.isPossibleNumber(number)) {
                throw Refusal.at(field, "phone.shape");
            }
            String extension = number.hasExtension() ? ";ext=" + number.getExtension() : "";
            return new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164) + extension);
        } catch (NumberParseException notANumber) {
            throw Refusal.at(field, "phone.shape");
        }
    }

    /** As people of that country write it: their own numbers nationally, others with the country code. */
    public String shown(String country) {
        try {
            Phonenumber.PhoneNumber number = NUMBERS.parse(e164, country);
            boolean home = NUMBERS.getCountryCodeForRegion(country) == number.getCountryCode();
            return NUMBERS.format(number, home ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException stored) {
            return e164;
        }
    }

    @Override
    public String toString() {
        return "PhoneNumber[...]";
    }
}
