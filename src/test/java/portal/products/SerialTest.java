package portal.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portal.platform.Refusal;
import portal.support.Promise;

class SerialTest {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[0-9]{6,10}");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @Promise("CET-22")
    @ValueSource(strings = {"BW20417736", "bw-2041-7736", " bw 2041 7736 ", "BW–2041‑7736", "ＢＷ20417736", "bw\u00a02041\u200b7736"})
    void case_spaces_and_dashes_count_for_nothing_and_what_was_typed_is_kept(String typed) {
        Serial serial = typed(typed);

        assertThat(serial.folded()).isEqualTo("BW20417736");
        assertThat(serial.text()).isEqualTo(typed.strip());
    }

    @ParameterizedTest
    @Promise("CET-22")
    @ValueSource(strings = {"BW12", "2041773600", "BW2041773' OR 1=1", "<b>BW20417736</b>", "BW٢٠٤١٧٧٣٦", "BW20417736BW20417736BW20417736BW204177",
        "\u200b", "----"})
    void what_cannot_be_one_is_refused_with_an_example(String typed) {
        Refusal refusal = catchThrowableOfType(() -> typed(typed), Refusal.class);

        assertThat(refusal.key()).isEqualTo("product.serial_shape");
        assertThat(refusal.arguments()).containsExactly("BW-2041-7736");
        assertThat(refusal.field()).isEqualTo("serial");
    }

    @Test
    void nothing_too_much_and_control_characters_are_refused() {
        assertThat(catchThrowableOfType(() -> typed(" "), Refusal.class).key()).isEqualTo("product.serial_missing");
        assertThat(catchThrowableOfType(() -> typed(null), Refusal.class).key()).isEqualTo("product.serial_missing");
        assertThat(catchThrowableOfType(() -> typed("B".repeat(61)), Refusal.class).key()).isEqualTo("text.too_long");
        assertThat(catchThrowableOfType(() -> typed("BW2041\u00007736"), Refusal.class).key()).isEqualTo("text.control");
    }

    @Test
    void a_product_is_bought_today_or_within_sixty_years() {
        assertThat(ProductFacts.bought(TODAY, TODAY)).isEqualTo(TODAY);
        assertThat(ProductFacts.bought(TODAY.minusYears(60), TODAY)).isEqualTo(TODAY.minusYears(60));
        assertThat(catchThrowableOfType(() -> ProductFacts.bought(TODAY.plusDays(1), TODAY), Refusal.class).key())
                .isEqualTo("product.bought.later");
        assertThat(catchThrowableOfType(() -> ProductFacts.bought(TODAY.minusYears(60).minusDays(1), TODAY), Refusal.class).key())
                .isEqualTo("product.bought.long_ago");
    }

    @Test
    @Promise("CET-05")
    void a_place_may_stay_blank() {
        assertThat(new ProductFacts("Boiler", typed("BW20417736"), TODAY, "  ").place()).isNull();
        assertThat(catchThrowableOfType(() -> new ProductFacts(" ", typed("BW20417736"), TODAY, null), Refusal.class).key())
                .isEqualTo("product.model_missing");
    }

    @Test
    void nothing_of_it_reaches_a_log() {
        ProductFacts facts = new ProductFacts("Boiler", typed("BW20417736"), TODAY, "The shed");

        assertThat(facts + " " + facts.serial()).doesNotContain("Boiler", "2041", "shed");
    }

    private static Serial typed(String typed) {
        return Serial.typed(typed, SHAPE, "BW-2041-7736");
    }
}
