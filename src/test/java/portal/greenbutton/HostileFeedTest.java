package portal.greenbutton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portal.platform.Refusal;
import portal.supply.Fuel;
import portal.supply.Quality;
import portal.supply.usage.Flow;
import portal.supply.usage.MonthReadings;
import portal.supply.usage.Reading;

/** Whatever is in a file, it is refused with a reason or read, and costs no memory. */
class HostileFeedTest {

    private static final String FEED = "<feed xmlns=\"http://www.w3.org/2005/Atom\">";
    private static final String ESPI = "<IntervalBlock xmlns=\"http://naesb.org/espi\">";
    private static final long GIGABYTE = 1L << 30;

    private static void refuses(String reason, String file) {
        assertThatThrownBy(() -> Sample.read(file.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Refusal.class).hasMessage(reason);
    }

    @Test
    void a_document_type_and_entities_are_never_read() {
        refuses("greenbutton.dtd", "<!DOCTYPE feed [<!ENTITY x \"y\">]>" + FEED + "<entry/></feed>");
        refuses("greenbutton.dtd", "<!DOCTYPE feed SYSTEM \"http://example.com/feed.dtd\">" + FEED + "<entry/></feed>");
        refuses("greenbutton.dtd", "<!DOCTYPE feed [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">"
                + "<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + FEED + "<entry><title>&c;&x;</title></entry></feed>");
    }

    @Test
    void what_is_no_feed_or_breaks_off_is_refused() {
        refuses("greenbutton.no_feed", "<html/>");
        refuses("greenbutton.no_feed", "<feed><entry/></feed>");
        refuses("greenbutton.not_xml", FEED + "<entry><content>" + ESPI + "<interval>");
        refuses("greenbutton.not_xml", "");
        refuses("greenbutton.not_xml", "usage,start,end\n1,2,3");
        refuses("greenbutton.dtd", FEED + "<entry>&unknown;</entry></feed>");
        refuses("greenbutton.empty", FEED + "</feed>");
    }

    @Test
    void what_is_nested_where_it_does_not_belong_is_refused() {
        refuses("greenbutton.nested", FEED + "<entry><entry/></entry></feed>");
        refuses("greenbutton.nested", FEED + "<feed><entry/></feed></feed>");
        refuses("greenbutton.nested", FEED + "<content/></feed>");
        refuses("greenbutton.too_deep", FEED + "<entry><content>" + ESPI + "<a>".repeat(100_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {FEED, FEED + "<entry><content>" + ESPI + "<IntervalReading><value>", "", FEED + "<!--", FEED + "<entry><link href=\"",
        FEED + "<entry><content>" + ESPI + "<IntervalReading><![CDATA["})
    void a_gigabyte_of_spaces_is_refused_before_it_is_read(String before) {
        Flood flood = new Flood(' ');

        assertThatThrownBy(() -> new FeedReader(new FeedIndex()).read(new SequenceInputStream(
                new ByteArrayInputStream(before.getBytes(StandardCharsets.UTF_8)), flood))).isInstanceOf(Refusal.class)
                .hasMessage("greenbutton.no_end");
        assertThat(flood.given).isLessThan(3L << 20);
    }

    @Test
    void a_gigabyte_of_entries_costs_no_memory() {
        byte[] entry = "<entry><title>x</title></entry>".getBytes(StandardCharsets.UTF_8);
        Flood flood = new Flood(entry);

        assertThatThrownBy(() -> new FeedReader(new FeedIndex()).read(new SequenceInputStream(
                new ByteArrayInputStream(FEED.getBytes(StandardCharsets.UTF_8)), flood))).isInstanceOf(Refusal.class)
                .hasMessage("greenbutton.too_large");
    }

    @Test
    void a_reading_that_makes_no_sense_is_named_and_the_others_are_taken() {
        String good = new String(Sample.written(List.of(new MonthReadings("UP1", Fuel.ELECTRICITY, Flow.DELIVERED, List.of(
                new Reading(1_761_346_800L, 3600, 111, Quality.READ, null), new Reading(1_761_350_400L, 3600, 222, Quality.READ, null))))),
                StandardCharsets.UTF_8);

        for (String[] bad : new String[][] {{"<value>111</value>", "<value>many</value>", "bad_number"}, {"<value>111</value>", "", "half_a_reading"},
            {"<value>111</value>", "<value>99999999999999999999</value>", "bad_number"}, {"<start>1761346800</start></timePeriod>", "<start>-1</start></timePeriod>", "bad_number"},
            {"<value>111</value>", "<value>" + "1".repeat(300) + "</value>", "bad_number"},
            {"<duration>3600</duration><start>1761346800</start></timePeriod>", "<duration>1</duration><start>1761346800</start></timePeriod>", "bad_number"}}) {
            Sample.Heard heard = Sample.read(good.replace(bad[0], bad[1]).getBytes(StandardCharsets.UTF_8));

            assertThat(heard.readings).as(bad[1]).extracting(back -> back.reading().value()).containsExactly(222L);
            assertThat(heard.problems).as(bad[1]).containsExactly("3 greenbutton." + bad[2]);
        }
        assertThat(Sample.read(good.replace("<uom>72</uom>", "<uom>38</uom>").getBytes(StandardCharsets.UTF_8)).problems)
                .containsExactly("3 greenbutton.other_unit");
        assertThat(Sample.read(good.replace("rel=\"related\"", "rel=\"other\"").getBytes(StandardCharsets.UTF_8)).problems)
                .containsExactly("3 greenbutton.no_reading_type");
        assertThat(Sample.read(good.replace("<commodity>1<", "<commodity>2<").getBytes(StandardCharsets.UTF_8)).problems)
                .containsExactly("3 greenbutton.other_commodity");
    }

    @Property(tries = 400)
    void a_file_with_broken_bytes_is_refused_or_read_and_never_crashes(@ForAll long seed) {
        byte[] file = Sample.written(List.of(new MonthReadings("UP1", Fuel.WATER, Flow.DELIVERED,
                List.of(new Reading(1_761_346_800L, 3600, 111, Quality.READ, 5L)))));
        Random random = new Random(seed);
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            file[random.nextInt(file.length)] = (byte) random.nextInt(256);
        }

        try {
            assertThat(Sample.read(file).readings.size()).isLessThanOrEqualTo(1);
        } catch (Refusal named) {
            assertThat(named.key()).startsWith("greenbutton.");
        }
    }

    /** The same bytes for a gigabyte. */
    private static final class Flood extends InputStream {

        private final byte[] bytes;
        private long given;

        Flood(char one) {
            this(new byte[] {(byte) one});
        }

        Flood(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() throws IOException {
            return given >= GIGABYTE ? -1 : bytes[(int) (given++ % bytes.length)];
        }
    }
}
