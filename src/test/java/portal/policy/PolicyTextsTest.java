package portal.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of every operator pack: readable, and each clause complete. */
class PolicyTextsTest {

    private static final int WORDS_IN_A_SENTENCE = 25;

    static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("config/operators"))) {
            return files.filter(file -> file.toString().endsWith(".md")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void no_sentence_is_longer_than_people_read(Path text) throws IOException {
        String words = PolicyText.read(PolicyKind.PRIVACY, "1.0", Files.readString(text), ZoneId.of("UTC")).html()
                .replaceAll("</(h2|p|li)>", ". ").replaceAll("<[^>]*>", "");

        assertThat(words.split("[.:?!]\\s")).allSatisfy(sentence ->
                assertThat(Arrays.stream(sentence.strip().split("\\s+")).count()).as(sentence).isLessThanOrEqualTo(WORDS_IN_A_SENTENCE));
    }

    @Test
    void the_newest_text_of_each_kind_is_made_of_clauses() throws IOException {
        Map<Path, Path> newest = texts().stream().collect(Collectors.toMap(Path::getParent, text -> text, (one, other) ->
                one.getFileName().toString().compareTo(other.getFileName().toString()) > 0 ? one : other));

        assertThat(newest).hasSizeGreaterThanOrEqualTo(PolicyKind.values().length);
        for (Path text : newest.values()) {
            assertThat(PolicyText.read(PolicyKind.PRIVACY, "1.0", Files.readString(text), ZoneId.of("UTC")).clauses()).as(text.toString()).hasSizeGreaterThan(2);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_clause_has_a_number_of_its_own_and_names_promises_of_the_catalogue(Path text) throws IOException {
        List<Clause> clauses = PolicyText.read(PolicyKind.PRIVACY, "1.0", Files.readString(text), ZoneId.of("UTC")).clauses();

        assertThat(clauses).extracting(Clause::id).doesNotHaveDuplicates();
        assertThat(clauses).flatExtracting(Clause::promises).allMatch(id -> ((String) id).matches("(CEG|SOL|CLX|CET|TTE)-[0-9]{2}[a-e]?"));
    }
}
