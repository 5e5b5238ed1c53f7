package portal.census;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portal.support.Promise;

/** What is written down about visits and looks serves safety and the person, never advertising. */
class LogsTest {

    private static final Set<DataClass> LOGS = EnumSet.of(DataClass.SIGN_IN, DataClass.ACCESS_LOG);
    private static final Set<Purpose> WOOING = EnumSet.of(Purpose.MARKETING, Purpose.RESEARCH, Purpose.REFERRAL, Purpose.IMPROVEMENT);
    /** Whoever decides who gets mail that nobody asked for. */
    private static final List<String> SENDERS = List.of("campaign", "preferences", "referral", "survey");

    private static Stream<PersonalData> marks(Class<?> entity) {
        return Arrays.stream(entity.getDeclaredFields()).map(field -> field.getAnnotation(PersonalData.class)).filter(Objects::nonNull);
    }

    private static Set<String> logTables() {
        return CensusTest.entities().filter(entity -> marks(entity).anyMatch(mark -> LOGS.contains(mark.value())))
                .map(entity -> entity.getAnnotation(Table.class).name()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    @Promise("CET-23")
    void no_log_is_held_for_advertising() {
        assertThat(CensusTest.entities().flatMap(LogsTest::marks).filter(mark -> LOGS.contains(mark.value()))).isNotEmpty()
                .noneMatch(mark -> Arrays.stream(mark.purpose()).anyMatch(WOOING::contains));
    }

    @Test
    @Promise("CET-23")
    void whoever_sends_mail_to_many_never_asks_a_log() throws IOException {
        assertThat(logTables()).contains("audit_entry", "login_session");
        assertThat(asked("campaign")).as("tables that an audience does ask").contains("preference_choice");
        for (String sender : SENDERS) {
            assertThat(asked(sender)).as(sender).doesNotContainAnyElementsOf(logTables());
        }
    }

    /** Tables whose names stand in the sources of a package as SQL has them. */
    private static Set<String> asked(String name) throws IOException {
        Path folder = Path.of("src/main/java/portal", name);
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> sources = Files.walk(folder)) {
            String all = sources.filter(Files::isRegularFile).map(LogsTest::text).collect(Collectors.joining());
            return java.util.regex.Pattern.compile("(?i)\\b(?:FROM|JOIN)\\s+([a-z_]+)\\s").matcher(all).results().map(found -> found.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
