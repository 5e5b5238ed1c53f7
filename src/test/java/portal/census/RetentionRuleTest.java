package portal.census;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import portal.support.Promise;

@Promise("TTE-13")
class RetentionRuleTest {

    private static final RetentionRule BILLS = RetentionRule.read(DataClass.BILLING, "P6Y TAX");

    @Test
    void the_last_day_it_is_kept_counts_from_the_day_it_is_about() {
        assertThat(BILLS.keepUntil(LocalDate.parse("2020-02-29"))).contains(LocalDate.parse("2026-02-28"));
    }

    @Test
    void the_day_before_it_is_kept_and_the_day_after_it_has_outlived_the_rule() {
        LocalDate bill = LocalDate.parse("2020-11-20");

        assertThat(BILLS.outlived(LocalDate.parse("2026-11-20"))).hasValueSatisfying(day -> assertThat(day).isBefore(bill));
        assertThat(BILLS.outlived(LocalDate.parse("2026-11-21"))).contains(bill);
    }

    @Test
    void a_period_may_count_beside_the_account() {
        RetentionRule books = RetentionRule.read(DataClass.BILLING, "ACCOUNT+P6Y TAX");

        assertThat(books.whileCustomer()).isTrue();
        assertThat(books.period()).isEqualTo(BILLS.period());
        assertThat(BILLS.whileCustomer()).isFalse();
    }

    @Test
    void what_hangs_on_the_account_has_no_day() {
        RetentionRule name = RetentionRule.read(DataClass.IDENTITY, "ACCOUNT");

        assertThat(name.keepUntil(LocalDate.parse("2026-11-20"))).isEmpty();
        assertThat(name.outlastsTheAccount()).isFalse();
        assertThat(name.whileCustomer()).isTrue();
        assertThat(name.reason()).isEqualTo("retention_ground.ACCOUNT");
    }
}
