package portal.requests.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import portal.platform.Token;
import portal.requests.RequestKind;

class RequestLinkTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private static RequestLink link() {
        return new RequestLink(7, RequestKind.COPY, Token.random(), NOW);
    }

    @Test
    void it_works_once_and_for_a_day() {
        RequestLink link = link();
        assertThat(link.isLive(NOW.plus(Duration.ofHours(24)).minusMillis(1))).isTrue();
        assertThat(link.isLive(NOW.plus(Duration.ofHours(24)))).isFalse();

        link.confirm("7KQ2M9XD4TBN", Token.random(), NOW);

        assertThatThrownBy(() -> link.confirm("7KQ2M9XD4TBN", Token.random(), NOW)).hasMessage("mailed_request.dead");
    }

    @Test
    void a_code_is_good_for_three_tries() {
        RequestLink link = link();
        link.challenge("right", NOW);

        assertThat(link.prove("wrong", NOW)).isEqualTo(RequestLink.Proof.WRONG);
        assertThat(link.prove("wrong", NOW)).isEqualTo(RequestLink.Proof.WRONG);
        assertThat(link.prove("wrong", NOW)).isEqualTo(RequestLink.Proof.OVER);
        assertThat(link.prove("right", NOW)).isEqualTo(RequestLink.Proof.OVER);
        assertThat(link.isProven()).isFalse();
    }

    @Test
    void a_code_is_good_for_ten_minutes_and_once() {
        RequestLink late = link();
        late.challenge("right", NOW);
        assertThat(late.prove("right", NOW.plus(Duration.ofMinutes(10)))).isEqualTo(RequestLink.Proof.OVER);
        RequestLink inTime = link();
        inTime.challenge("right", NOW);

        assertThat(inTime.prove("right", NOW.plus(Duration.ofMinutes(10)).minusMillis(1))).isEqualTo(RequestLink.Proof.RIGHT);

        assertThat(inTime.isProven()).isTrue();
        assertThat(inTime.prove("right", NOW)).isEqualTo(RequestLink.Proof.OVER);
    }

    @Test
    void a_new_code_ends_the_one_before_and_there_are_not_endless_ones() {
        RequestLink link = link();
        link.challenge("first", NOW);
        link.challenge("second", NOW);
        assertThat(link.prove("first", NOW)).isEqualTo(RequestLink.Proof.WRONG);
        assertThat(link.prove("second", NOW)).isEqualTo(RequestLink.Proof.RIGHT);
        for (int codes = 2; codes < RequestLink.CODES; codes++) {
            link.challenge("more", NOW);
        }

        assertThatThrownBy(() -> link.challenge("one more", NOW)).hasMessage("mailed_request.too_many_codes");
    }
}
