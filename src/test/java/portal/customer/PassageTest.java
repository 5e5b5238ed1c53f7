package portal.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import portal.customer.Passage.Span;

class PassageTest {

    private static String read(String text, Span... spans) {
        List<Passage> passages = Passage.cut(text, List.of(spans));
        assertThat(passages.stream().map(Passage::said).collect(Collectors.joining())).isEqualTo(text);
        return Passage.read(passages);
    }

    @Test
    void a_text_is_cut_into_what_stays_and_what_does_not_and_nothing_is_lost() {
        List<Passage> passages = Passage.cut("Bob rang Ann", List.of(new Span(9, 12, "[b]"), new Span(0, 3, "[a]")));

        assertThat(passages).containsExactly(new Passage("Bob", "[a]"), new Passage(" rang ", null), new Passage("Ann", "[b]"));
        assertThat(Passage.read(passages)).isEqualTo("[a] rang [b]");
        assertThat(read("")).isEmpty();
        assertThat(read("Nothing")).isEqualTo("Nothing");
    }

    @Test
    void where_spans_overlap_nothing_of_either_is_read() {
        assertThat(read("Bob Roe 0770", new Span(0, 9, "[a]"), new Span(8, 12, "[b]"))).isEqualTo("[a][b]");
        assertThat(read("bob@roe.example", new Span(0, 3, "[name]"), new Span(0, 15, "[mail]"))).isEqualTo("[mail]");
        assertThat(read("bob@roe.example", new Span(4, 7, "[name]"), new Span(0, 15, "[mail]"))).isEqualTo("[mail]");
    }
}
