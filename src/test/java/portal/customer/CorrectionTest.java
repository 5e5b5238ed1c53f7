package portal.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portal.census.Source;
import portal.platform.Refusal;
import portal.support.Promise;

class CorrectionTest {

    private static final Instant EXTRACTED = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final Origin OWNER = new Origin(Source.CUSTOMER, NOW);

    private final Customer customer = new Customer("C1", new PersonName("Ana Ruiz"), "en", "GB",
            new Origin(Source.BILLING_SYSTEM, EXTRACTED), EXTRACTED);

    @Test
    void a_correction_says_what_is_different_now() {
        assertThat(customer.correct(Correction.ofName(new PersonName("Ana María Ruiz")), OWNER))
                .containsExactly(new Changed(CorrectedField.NAME, "Ana Ruiz", "Ana María Ruiz"));
    }

    @Test
    void what_was_so_already_is_no_change() {
        assertThat(customer.correct(Correction.ofName(new PersonName(" Ana Ruiz ")), OWNER)).isEmpty();
        assertThat(customer.origin(CustomerField.NAME).source()).isEqualTo(Source.BILLING_SYSTEM);
    }

    @Test
    void a_correction_is_the_customers_from_now_on() {
        customer.correct(Correction.ofWishes("fr", "en", Channel.POST), OWNER);

        assertThat(customer.origin(CustomerField.LANGUAGE)).isEqualTo(OWNER);
        assertThat(customer.origin(CustomerField.PREFERRED_CHANNEL)).isEqualTo(OWNER);
        assertThat(customer.origin(CustomerField.NAME).source()).isEqualTo(Source.BILLING_SYSTEM);
    }

    @Test
    void a_language_that_is_not_offered_is_refused_unless_it_is_the_one_held() {
        assertThatThrownBy(() -> Correction.ofWishes("xx", "en", Channel.EMAIL)).isInstanceOf(Refusal.class);
        assertThat(Correction.ofWishes("pt", "pt", Channel.EMAIL).language()).isEqualTo("pt");
    }

    @Test
    @Promise("CEG-13")
    void a_date_of_birth_cannot_be_corrected_so_an_account_cannot_become_another_persons() {
        assertThat(Stream.of(Correction.class.getRecordComponents()).map(part -> part.getName()))
                .containsExactly("name", "language", "preferredChannel");
        assertThat(Removable.values()).extracting(Enum::name).doesNotContain("DATE_OF_BIRTH", "NAME", "EMAIL");
    }
}
