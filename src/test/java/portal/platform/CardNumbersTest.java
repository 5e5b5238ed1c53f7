package portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portal.support.Promise;

@Promise({"CLX-04", "TTE-08"})
class CardNumbersTest {

    /** The digits with the last one that fits them. */
    private static String card(String digits) {
        for (int last = 0; last < 10; last++) {
            if (fits(digits + last)) {
                return digits + last;
            }
        }
        throw new AssertionError(digits);
    }

    /** Written another way than the class does it: from the left, with a table. */
    private static boolean fits(String digits) {
        int[] doubled = {0, 2, 4, 6, 8, 1, 3, 5, 7, 9};
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 10);
            sum += (digits.length() - i) % 2 == 0 ? doubled[digit] : digit;
        }
        return sum % 10 == 0;
    }

    private static String grouped(String digits, int size, String between) {
        return digits.replaceAll("(.{" + size + "})(?=.)", "$1" + between);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "4111 1111 1111 1111                           ; •••• 1111",
        "my card is 5500-0055-5555-5559.               ; my card is •••• 5559.",
        "Amex 3782 822463 10005 until 12/27            ; Amex •••• 0005 until 12/27",
        "4111 1111 1111 1111 12/27 123                 ; •••• 1111 12/27 123",
        "card4111111111111111!                         ; card•••• 1111!",
        "４１１１ １１１１ １１１１ １１１１            ; •••• 1111",
        "٤١١١١١١١١١١١١١١١                              ; •••• 1111",
        "4111.1111.1111.1111 and 6011111111111117      ; •••• 1111 and •••• 1117"})
    void a_card_number_is_taken_out_and_its_end_stays(String typed, String stored) {
        assertThat(CardNumbers.masked(typed)).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Meter 4711, account 4401 2286", "4111 1111 1111 1112", "+44 1632 960120", "on 2026-11-20 at 14:05", "BW-2041-7736",
        "411111111111", "41111111111111111111111111111111"})
    void other_numbers_stay(String typed) {
        assertThat(CardNumbers.masked(typed)).isEqualTo(typed);
        assertThat(CardNumbers.isIn(typed)).isFalse();
    }

    @Test
    void nothing_is_nothing() {
        assertThat(CardNumbers.masked(null)).isNull();
        assertThat(CardNumbers.isIn(null)).isFalse();
    }

    @Property
    void whatever_the_number_its_groups_and_its_neighbours_no_digit_but_the_last_four_is_left(
            @ForAll @NumericChars @StringLength(min = 12, max = 18) String digits, @ForAll @IntRange(min = 1, max = 19) int size,
            @ForAll @IntRange(max = 5) int separator, @ForAll @AlphaChars @StringLength(max = 20) String before,
            @ForAll @AlphaChars @StringLength(max = 20) String after) {
        String between = new String[] {" ", "-", "\u00a0", " - ", "\u2011", "."}[separator];
        String card = card(digits);

        String masked = CardNumbers.masked(before + grouped(card, size, between) + after);

        assertThat(masked).isEqualTo(before + "•••• " + card.substring(card.length() - 4) + after);
    }

    @Property
    void what_is_no_card_number_stays_letter_by_letter(@ForAll @NumericChars @StringLength(min = 12, max = 18) String digits,
            @ForAll @IntRange(min = 1, max = 9) int off) {
        String card = card(digits);
        String other = digits + (Character.digit(card.charAt(card.length() - 1), 10) + off) % 10;

        assertThat(CardNumbers.masked(other)).isEqualTo(other);
    }

    @Property
    void masking_again_changes_nothing_and_nothing_gets_longer(@ForAll String typed) {
        String masked = CardNumbers.masked(typed);

        assertThat(CardNumbers.masked(masked)).isEqualTo(masked);
        assertThat(masked.length()).isLessThanOrEqualTo(typed.length());
    }

    @Test
    void a_page_full_of_single_digits_is_read_as_well() {
        String digits = "1 ".repeat(50_000);
        assertThat(CardNumbers.masked("x" + digits)).startsWith("x").endsWith(" ");
        assertThat(CardNumbers.masked("1-".repeat(20_000) + "a 4111 1111 1111 1111")).endsWith("a •••• 1111");
    }
}
