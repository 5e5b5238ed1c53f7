package portal.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @BeforeEach
    void prepare() {
        passwords.prepare();
    }

    @Test
    void a_password_is_stored_as_argon2id_with_the_strength_the_design_names() {
        assertThat(passwords.hash("three green owls sang")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void only_the_password_matches_its_hash_and_no_password_matches_no_hash() {
        String hash = passwords.hash("three green owls sang");

        assertThat(passwords.matches("three green owls sang", hash)).isTrue();
        assertThat(passwords.matches("three green owls sing", hash)).isFalse();
        assertThat(passwords.matches("three green owls sang", null)).isFalse();
        assertThat(passwords.matches(null, hash)).isFalse();
        assertThat(passwords.matches("x".repeat(100_000), hash)).isFalse();
    }

    /** The memory that an Argon2id hash takes cannot be hidden, so it counts hashes. */
    @Test
    void nobodys_password_costs_exactly_one_hash_like_anybodys() {
        String hash = passwords.hash("three green owls sang");

        long one = megabytes(() -> passwords.hash("a wrong password"));

        assertThat(one).isGreaterThan(18);
        assertThat(megabytes(() -> passwords.matches("a wrong password", hash))).isCloseTo(one, withinPercentage(10));
        assertThat(megabytes(() -> passwords.matches("a wrong password", null))).isCloseTo(one, withinPercentage(10));
    }

    private static long megabytes(Runnable work) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        work.run();
        return (threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before) >> 20;
    }

    @Test
    void a_hash_with_other_parameters_is_made_again() {
        String weaker = Password.hash("three green owls sang").addRandomSalt(16)
                .with(Argon2Function.getInstance(1024, 1, 1, 32, Argon2.ID)).getResult();

        assertThat(passwords.isOutdated(weaker)).isTrue();
        assertThat(passwords.isOutdated(passwords.hash("three green owls sang"))).isFalse();
        assertThat(passwords.matches("three green owls sang", weaker)).isTrue();
    }
}
