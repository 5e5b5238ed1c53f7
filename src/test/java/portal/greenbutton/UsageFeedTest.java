package portal.greenbutton;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import portal.census.Source;
import portal.customer.Channel;
import portal.customer.ContactKind;
import portal.customer.ContactView;
import portal.customer.CustomerStatus;
import portal.customer.CustomerView;
import portal.customer.Held;
import portal.customer.Origin;
import portal.customer.PostalAddress;
import portal.supply.Fuel;
import portal.supply.Quality;
import portal.supply.SuppliedPlace;
import portal.supply.usage.BilledPeriod;
import portal.supply.usage.Flow;
import portal.supply.usage.MonthReadings;
import portal.supply.usage.Reading;
import portal.supply.usage.SuppliedPoint;

/** What both files must hold. They are left in target/green-button to be checked against the schemas by hand. */
class UsageFeedTest {

    private static final Path KEPT = Path.of("target/green-button");
    private static final long START = 1_761_346_800L;

    private byte[] file;
    private Document usage;

    @BeforeEach
    void three_fuels_solar_a_gap_and_an_estimate() throws Exception {
        List<Reading> electricity = new ArrayList<>(hours(25, 300));
        electricity.set(3, new Reading(electricity.get(3).start(), 3600, 290, Quality.ESTIMATED, 7_000L));
        electricity.remove(10);
        file = Sample.written(List.of(new MonthReadings("UP1", Fuel.ELECTRICITY, Flow.DELIVERED, electricity),
                new MonthReadings("UP1", Fuel.ELECTRICITY, Flow.RECEIVED, hours(25, 120)),
                new MonthReadings("UP2", Fuel.GAS, Flow.DELIVERED, List.of(new Reading(START, 2_592_000, 950_000, Quality.READ, 5_928_000L))),
                new MonthReadings("UP3", Fuel.WATER, Flow.DELIVERED, hours(25, 12))));
        usage = parsed(file);
        Files.createDirectories(KEPT);
        Files.write(KEPT.resolve("usage.xml"), file);
    }

    private static List<Reading> hours(int count, long value) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            readings.add(new Reading(START + i * 3600L, 3600, value + i, Quality.READ, 25 * (value + i)));
        }
        return readings;
    }

    private static Document parsed(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static List<String> all(Document document, String path) throws Exception {
        XPath xpath = XPathFactory.newInstance().newXPath();
        NodeList found = (NodeList) xpath.evaluate(path, document, XPathConstants.NODESET);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    @Test
    void every_entry_has_an_id_of_its_own_and_links_that_lead_somewhere() throws Exception {
        List<String> ids = all(usage, "//entry/id");
        List<String> selves = all(usage, "//entry/link[@rel='self']/@href");

        assertThat(ids).hasSize(1 + 3 + 4 + 4 + 4).doesNotHaveDuplicates().allMatch(id -> id.matches("urn:uuid:[0-9a-f-]{36}"));
        assertThat(selves).hasSameSizeAs(ids).doesNotHaveDuplicates();
        assertThat(all(usage, "//entry/link[@rel='up']")).hasSameSizeAs(ids);
        assertThat(all(usage, "/feed/id | /feed/title | /feed/updated")).hasSize(3);
        assertThat(all(usage, "//entry[content/MeterReading]/link[@rel='related'][contains(@href,'ReadingType')]/@href"))
                .hasSize(4).isSubsetOf(new HashSet<>(selves));
        assertThat(all(usage, "//entry[content/UsagePoint]/link[contains(@href,'LocalTimeParameters')]/@href")).hasSize(3)
                .isSubsetOf(new HashSet<>(selves));
    }

    @Test
    void each_fuel_has_its_codes() throws Exception {
        assertThat(type("1", "1")).isEqualTo("4 1 826 12 0 1 3600 12 129 0 0 72");
        assertThat(type("1", "19")).isEqualTo("4 1 826 12 0 19 3600 12 129 0 0 72");
        assertThat(type("7", "1")).isEqualTo("4 7 826 12 0 1 12 0 0 31");
        assertThat(type("9", "1")).isEqualTo("4 9 826 12 0 1 3600 58 -3 0 42");
        assertThat(all(usage, "//ServiceCategory/kind")).containsExactly("0", "1", "2");
    }

    private String type(String commodity, String flow) throws Exception {
        return String.join(" ", all(usage, "//ReadingType[commodity='" + commodity + "'][flowDirection='" + flow + "']/*"));
    }

    @Test
    void values_are_whole_numbers_of_the_unit_and_an_estimate_says_so() throws Exception {
        assertThat(all(usage, "(//IntervalBlock)[1]/IntervalReading/value")).hasSize(24).startsWith("300", "301", "302", "290");
        assertThat(all(usage, "//ReadingQuality/quality")).containsExactly("8");
        assertThat(all(usage, "//IntervalBlock[interval/duration='2592000']/IntervalReading/value")).containsExactly("3420000000");
        assertThat(all(usage, "(//IntervalBlock)[1]/interval/*")).containsExactly("90000", "1761346800");
    }

    @Test
    void what_does_not_fit_into_48_bits_leaves_thousands_out_and_says_so() throws Exception {
        Reading usual = new Reading(START, 3600, 950_000, Quality.READ, null);
        Reading huge = new Reading(START + 3600, 3600, 39_000_000_000_000L, Quality.READ, null);
        Document gas = parsed(Sample.written(List.of(new MonthReadings("UP2", Fuel.GAS, Flow.DELIVERED, List.of(usual, huge)))));

        assertThat(all(gas, "//IntervalReading/value")).containsExactly("3420000000", "140400000000000")
                .allMatch(value -> Long.parseLong(value) <= Scaled.MOST);
        assertThat(all(gas, "//ReadingType/powerOfTenMultiplier")).containsExactly("0", "3");
        assertThat(all(gas, "//entry[content/MeterReading]/link[@rel='related'][contains(@href,'ReadingType')]/@href")).hasSize(2)
                .doesNotHaveDuplicates().isSubsetOf(new HashSet<>(all(gas, "//entry[content/ReadingType]/link[@rel='self']/@href")));
    }

    @Test
    void a_billed_period_is_a_summary_in_the_order_of_the_schema() throws Exception {
        byte[] written = Sample.summed(List.of(
                new BilledPeriod("UP1", Fuel.ELECTRICITY, "GBP", LocalDate.parse("2026-10-01"), LocalDate.parse("2026-11-01"), 298_000, 7152, Quality.READ),
                new BilledPeriod("UP2", Fuel.GAS, "GBP", LocalDate.parse("2026-10-01"), LocalDate.parse("2026-11-01"), 90_000_000_000L, 7152,
                        Quality.ESTIMATED),
                new BilledPeriod("UP3", Fuel.WATER, "GBP", LocalDate.parse("2026-10-01"), LocalDate.parse("2026-11-01"), 9_500, 2033, Quality.READ)));
        Files.write(KEPT.resolve("summary.xml"), written);
        Document summed = parsed(written);

        assertThat(all(summed, "//UsageSummary[commodity='1']/*/descendant-or-self::*[not(*)]"))
                .as("October has 31 days and an hour").containsExactly("2682000", "1790809200", "7152000", "826", "0", "1793491200", "72", "298000", "0",
                        String.valueOf(Sample.NOW.getEpochSecond()), "1");
        assertThat(all(summed, "//UsageSummary[commodity='7']/overallConsumptionLastPeriod/*")).startsWith("3").endsWith("324000000000");
        assertThat(all(summed, "//UsageSummary[commodity='7']/qualityOfReading")).containsExactly("8");
        assertThat(all(summed, "//UsageSummary[commodity='9']/overallConsumptionLastPeriod/*")).startsWith("-3").endsWith("9500");
        assertThat(all(summed, "//entry/link[@rel='self']/@href")).doesNotHaveDuplicates();
        assertThat(Sample.read(written).problems).isEmpty();
    }

    @Test
    void nothing_of_a_person_or_a_number_of_the_billing_system_is_in_usage() {
        assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain("UP1", "UP2", "UP3", "7KQ2M9XD4TBN", "customer");
    }

    @Test
    void nobody_without_the_key_of_the_portal_can_make_the_name_of_a_usage_point() {
        Names other = new Names(thing -> "another key " + thing);

        assertThat(other.usagePoint("UP1")).isNotEqualTo(Sample.NAMES.usagePoint("UP1")).isEqualTo(other.usagePoint("UP1"));
    }

    @Test
    void the_customer_file_has_the_person_and_the_same_usage_points_and_no_reading() throws Exception {
        byte[] written = customer("Ñandú & <b>Söhne</b> \u0001" + "x".repeat(400));
        Document customer = parsed(written);
        Files.write(KEPT.resolve("customer.xml"), written);

        assertThat(all(customer, "//Customer/customerName").get(0)).startsWith("Ñandú & <b>Söhne</b> x").hasSize(256);
        assertThat(all(customer, "//CustomerAccount/accountId")).containsExactly("44012286");
        assertThat(all(customer, "//ServiceLocation/mainAddress/townDetail/name")).containsExactly("Brightwater");
        assertThat(all(customer, "//UsagePoints/UsagePoint")).isSubsetOf(all(usage, "//entry[content/UsagePoint]/link[@rel='self']/@href")).hasSize(1);
        assertThat(all(customer, "//IntervalReading")).isEmpty();
    }

    private static byte[] customer(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CustomerView view = new CustomerView(1, 1, "7KQ2M9XD4TBN", "key", "C000001", CustomerStatus.ACTIVE, Sample.NOW, null, held(name), null, null,
                held((LocalDate) null), held("en"), held("GB"), held(Channel.EMAIL), held(null), held(false), held(null), held(null), List.of(
                        new ContactView(ContactKind.EMAIL, "maria.lopez@example.com", "maria.lopez@example.com", null,
                                new Origin(Source.CUSTOMER, Sample.NOW), Sample.NOW, null, null, 1),
                        new ContactView(ContactKind.PHONE, "01632 960001", "+441632960001", null, new Origin(Source.CUSTOMER, Sample.NOW), null, null, null, 1),
                        new ContactView(ContactKind.POSTAL, null, null, new PostalAddress("12 Quay Street", null, "Brightwater", null, "BW1 4QS",
                                "GB"), new Origin(Source.CUSTOMER, Sample.NOW), null, null, null, 1)), List.of(), portal.audit.Uses.NONE, null);
        new CustomerFeed(out, Sample.NAMES, Sample.NOW).write(view,
                List.of(new SuppliedPlace(1, "44012286", LocalDate.EPOCH, "12 Quay Street", null, "Brightwater", null, "BW1 4QS")),
                List.of(new SuppliedPoint("UP1", "44012286", Fuel.ELECTRICITY, "GBP", LocalDate.EPOCH, null, null, null),
                        new SuppliedPoint("UP9", "999", Fuel.GAS, "GBP", LocalDate.EPOCH, null, null, null)));
        return out.toByteArray();
    }

    private static <T> Held<T> held(T value) {
        return new Held<>(value, new Origin(Source.BILLING_SYSTEM, Sample.NOW));
    }
}
