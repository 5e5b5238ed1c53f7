package portal.census;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import portal.support.Promise;

@Promise("CEG-07")
class InUseTest {

    @Test
    void the_nearest_purpose_is_the_one_that_counts() {
        assertThatCode(InUseTest::read).as("no request").doesNotThrowAnyException();
        try (InUse service = InUse.of(Set.of(Purpose.SERVICE))) {
            InUseTest.read();
            try (InUse nothing = InUse.of(Set.of())) {
                assertThatThrownBy(InUseTest::read).hasMessage("Nothing says what Customer is read for");
            }
            InUseTest.read();
        }
        assertThatCode(InUseTest::read).doesNotThrowAnyException();
    }

    @Test
    void what_is_done_later_on_another_thread_is_for_the_same() {
        Runnable later;
        Runnable named;
        try (InUse nothing = InUse.of(Set.of())) {
            later = InUse.carriedOn(InUseTest::read);
            try (InUse service = InUse.of(Set.of(Purpose.SERVICE))) {
                named = InUse.carriedOn(InUseTest::read);
            }
        }

        assertThatThrownBy(() -> CompletableFuture.runAsync(later).join()).isInstanceOf(CompletionException.class).hasMessageContaining("Nothing says");
        CompletableFuture.runAsync(named).join();
    }

    private static void read() {
        InUse.require("Customer");
    }
}
