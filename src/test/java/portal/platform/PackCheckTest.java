package portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.support.Promise;

class PackCheckTest {

    private final Properties pack = new Properties();

    PackCheckTest() throws IOException {
        try (Reader file = Files.newBufferedReader(Path.of("config/operators/brightwater/pack.properties"))) {
            pack.load(file);
        }
    }

    @Test
    void the_pack_of_the_demo_is_whole() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void all_problems_are_told_at_once() {
        pack.remove("login.kind");
        pack.setProperty("zone", "Atlantis/Main");
        pack.setProperty("contact.privacy", "nobody");

        assertThat(problems()).extracting(line -> line.split(" ")[0]).containsExactlyInAnyOrder("login.kind", "zone", "contact.privacy");
    }

    @Test
    void a_text_without_its_file_is_told() {
        pack.setProperty("policy.privacy", "1.0,1.1,1.2,9.9");

        assertThat(problems()).singleElement().asString().contains("policy.privacy").contains("privacy-policy/NUMBER.md");
    }

    @Test
    @Promise("CEG-35")
    void a_purpose_that_no_version_names_is_told() {
        pack.setProperty("purpose.RESEARCH", "9.9");
        pack.remove("purpose.SERVICE");

        assertThat(problems()).extracting(line -> line.split(" ")[0]).containsExactlyInAnyOrder("purpose.RESEARCH", "purpose.SERVICE");
    }

    @Test
    @Promise("CET-02")
    void each_use_that_an_operator_lists_is_a_topic_of_a_kind_or_a_purpose_of_the_policy() {
        pack.setProperty("topics", "service,updates,newsletter,offers,events,surveys");
        for (String topic : List.of("updates", "events")) {
            pack.setProperty("topic." + topic + ".name", topic);
            pack.setProperty("topic." + topic + ".about", "About " + topic);
            pack.setProperty("topic." + topic + ".wording", "Yes, tell me of " + topic);
            pack.setProperty("topic." + topic + ".without", "You hear nothing of " + topic);
            pack.setProperty("topic." + topic + ".channels", "EMAIL");
            pack.setProperty("topic." + topic + ".kind", topic.equals("updates") ? "PRODUCT_CRITICAL" : "PROMO");
        }
        assertThat(problems()).isEmpty();

        pack.setProperty("topic.events.kind", "WHATEVER");
        pack.remove("purpose.IMPROVEMENT");
        assertThat(problems()).extracting(line -> line.split(" ")[0]).containsExactlyInAnyOrder("topic.events.kind", "purpose.IMPROVEMENT");
    }

    @Test
    @Promise("CET-29")
    void every_region_has_a_controller_and_one_is_for_everybody_else() {
        pack.setProperty("region.elsewhere.countries", "GB");
        pack.setProperty("region.islands.mail", "nobody");
        pack.remove("region.islands.controller");

        assertThat(problems()).extracting(line -> line.split(" ")[0])
                .containsExactlyInAnyOrder("regions", "region.islands.mail", "region.islands.controller");
    }

    @Test
    void every_topic_needs_its_words() {
        pack.setProperty("topics", "service,parties");

        assertThat(problems()).extracting(line -> line.split(" ")[0]).containsExactlyInAnyOrder(
                "change.topic", "topic.parties.kind", "topic.parties.name", "topic.parties.about", "topic.parties.wording", "topic.parties.without",
                "topic.parties.channels");
    }

    @Test
    @Promise("SOL-06")
    void what_is_fixed_for_every_operator_accepts_no_other_value() {
        pack.setProperty("cookies.lifetime", "PERSISTENT");
        pack.setProperty("card.storage", "NUMBER");
        pack.setProperty("log.tied", "true");
        pack.setProperty("encryption.atRest", "false");

        assertThat(problems()).hasSize(4);
    }

    @ParameterizedTest
    @Promise({"SOL-04", "CET-08"})
    @CsvSource(delimiter = '|', value = {
        "name,login,email,password                                      | USERNAME | 0  | true",
        "account_number,second_fact,email,password,date_of_birth        | EMAIL    | 13 | true",
        "account_number,second_fact,email,password                      | USERNAME | 0  | false",
        "name,login,email,password                                      | USERNAME | 13 | false",
        "login,email,password                                           | USERNAME | 0  | false",
        "account_number,login,email,password                            | USERNAME | 0  | false",
        "name,login,password                                            | USERNAME | 0  | false",
        "name,login,email,password,shoe_size                            | USERNAME | 0  | false"})
    void a_registration_asks_for_enough_and_for_nothing_unknown(String fields, String login, String age, boolean good) {
        pack.setProperty("registration.fields", fields);
        pack.setProperty("login.kind", login);
        pack.setProperty("age.min", age);

        assertThat(problems().stream().noneMatch(line -> line.startsWith("registration.fields"))).isEqualTo(good);
    }

    @Test
    @Promise({"CEG-02", "CET-11", "TTE-15"})
    void a_sale_is_no_kind_of_recipient() {
        pack.setProperty("recipients.allowed", "PROCESSOR,AGENCY,LEGAL,SALE");

        assertThat(problems()).singleElement().asString().startsWith("recipients.allowed");
    }

    @Test
    @Promise("TTE-13")
    void every_class_of_data_has_a_retention_rule() {
        assertThat(PackCheck.RETAINED).isEqualTo(Arrays.stream(DataClass.values()).map(Enum::name).toList());
        assertThat(PackCheck.PURPOSES).isEqualTo(Arrays.stream(Purpose.values()).map(Enum::name).toList());

        pack.setProperty("retention.USAGE", "a while");

        assertThat(problems()).singleElement().asString().startsWith("retention.USAGE");
    }

    @ParameterizedTest
    @Promise("CET-22")
    @CsvSource(delimiter = ';', value = {
        "[A-Z]{2}[0-9]{6,10}   ; BW-2041-7736 ; true",
        "BW[0-9]{8}|[0-9]{12}  ; 123456789012 ; true",
        "[A-Z]{2}[0-9]{6,10}   ; BW-12        ; false",
        "[A-Z]+[0-9]{6}        ; BW204177     ; false",
        "([A-Z]{2}){9}         ; BW           ; false",
        ".{1,20}               ; BW204177     ; false",
        "[0-9]{6,}             ; 204177       ; false",
        "[0-9]{9,6}            ; 204177       ; false",
        "[Z-A]{6}              ; BWBWBW       ; false"})
    void a_serial_number_has_a_shape_that_ends_and_an_example_that_fits(String shape, String example, boolean good) {
        pack.setProperty("products.serial", shape);
        pack.setProperty("products.serial.example", example);

        assertThat(problems().isEmpty()).isEqualTo(good);
    }

    @Test
    void a_brand_colour_that_cannot_be_read_is_refused() {
        pack.setProperty("brand.primary", "#5FB7C4");

        assertThat(problems()).singleElement().asString().startsWith("brand.primary");
        assertThat(PackCheck.contrast("#000000", "#FFFFFF")).isEqualTo(21.0);
    }

    private List<String> problems() {
        return PackCheck.problems(pack, path -> Files.exists(Path.of("config/operators/brightwater", path)));
    }
}
