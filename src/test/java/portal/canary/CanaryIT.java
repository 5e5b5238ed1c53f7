package portal.canary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.support.Promise;

@ExtendWith(ArquillianExtension.class)
class CanaryIT {

    @Inject RunCanary command;
    @Inject CanaryBook book;

    @Test
    @Promise({"TTE-14a", "TTE-14e", "SOL-19"})
    void every_mark_is_in_the_copy_and_none_is_left_after_the_erasure() {
        String said = command.run(List.of());

        assertThat(said).startsWith("GREEN");
        CanaryView newest = book.newest().orElseThrow();
        assertThat(newest.isGreen()).isTrue();
        assertThat(newest.marks()).isGreaterThan(25);
        assertThat(newest.columns()).isGreaterThan(300);
    }
}
