package portal.products;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.customer.CustomerRecords;
import portal.customer.PersonName;
import portal.platform.Ids;
import portal.platform.Reference;
import portal.support.ChangedPack;
import portal.support.GivenPerson;
import portal.support.PlainBrowser;
import portal.support.Promise;

/** The pages of products as a browser gets them: what is off, foreign or hostile. */
@ExtendWith(ArquillianExtension.class)
class ProductPagesIT {

    private static final String HOSTILE = "\"'><script>alert(1)</script> ${7919*6007} #{7919*6007} ' OR 1=1 -- 日本語 🌊";

    @Inject GivenPerson given;
    @Inject CustomerRecords records;
    @Inject Products products;
    @Inject ProductDesk desk;
    @Inject ChangedPack pack;
    @Inject HttpServletRequest request;

    private GivenPerson.Marked zoe;
    private PlainBrowser browser;

    @BeforeEach
    void zoe_is_signed_in() {
        zoe = given.registered();
        browser = new PlainBrowser(request);
        HttpResponse<String> page = browser.get("/sign-in");
        assertThat(browser.press(page, "signIn", Map.of("login", zoe.login(), "password", GivenPerson.PASSWORD)).statusCode()).isEqualTo(302);
    }

    @AfterEach
    void as_written() {
        pack.asWritten();
    }

    private static String fresh() {
        return "AB" + String.format(Locale.ROOT, "%010d", Math.floorMod(Ids.next(), 10_000_000_000L));
    }

    private String registeredBy(long customer) {
        desk.register(customer, new ProductFacts("Heat pump", desk.serial(fresh()), LocalDate.of(2025, 3, 7), null),
                Actor.customer(records.subjectKeyOf(customer)));
        return products.of(customer).get(0).reference();
    }

    private static Map<String, String> typed(String model, String serial, String place) {
        return new HashMap<>(Map.of("model", model, "serial", serial, "bought-day", "7", "bought-month", "3", "bought-year", "2025",
                "place", place));
    }

    @Test
    void where_the_operator_has_no_products_there_is_no_page_and_no_link() {
        String reference = registeredBy(zoe.id());
        assertThat(browser.get("/account/details").body()).contains("/account/products");

        pack.say("features.products", "false");

        for (String path : List.of("/account/products", "/account/product", "/account/products/" + reference)) {
            assertThat(browser.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(browser.get("/account/details").body()).doesNotContain("/account/products");
    }

    @Test
    void a_foreign_reference_answers_like_one_that_nobody_has() {
        long ana = records.open(new PersonName("Ana Ruiz"), Locale.ENGLISH);
        String foreign = registeredBy(ana);

        for (String reference : List.of(foreign, Reference.random(), "nonsense", "%3Cscript%3E")) {
            assertThat(browser.get("/account/products/" + reference).statusCode()).as(reference).isEqualTo(404);
        }
        HttpResponse<String> mine = browser.get("/account/products/" + registeredBy(zoe.id()));
        Map<String, String> theirs = typed("Mine", fresh(), "");
        theirs.put("ref", foreign);
        assertThat(browser.press(mine, "remove", Map.of("ref", foreign)).statusCode()).isEqualTo(404);
        assertThat(browser.press(mine, "save", theirs).statusCode()).isEqualTo(404);
        assertThat(products.of(ana)).extracting(ProductView::model).containsExactly("Heat pump");
        assertThat(browser.press(mine, "remove", Map.of()).statusCode()).as("her own").isEqualTo(302);
        assertThat(products.of(zoe.id())).isEmpty();
    }

    @Test
    @Promise("CET-22")
    void hostile_words_are_kept_as_typed_or_refused_in_words() {
        HttpResponse<String> form = browser.get("/account/product");

        HttpResponse<String> refused = browser.press(form, "save", typed(HOSTILE, "<script>alert(2)</script>", HOSTILE));
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("Check the serial number", "alert(1)", "alert(2)").doesNotContain("<script>alert", "47569433");

        assertThat(browser.press(form, "save", typed(HOSTILE, fresh(), HOSTILE)).statusCode()).isEqualTo(302);
        assertThat(products.of(zoe.id())).singleElement().satisfies(held -> {
            assertThat(held.model()).isEqualTo(HOSTILE);
            assertThat(held.place()).isEqualTo(HOSTILE);
        });
        assertThat(browser.get("/account/products").body()).contains("alert(1)", "日本語 🌊").doesNotContain("<script>alert");
    }

    @Test
    void nothing_that_is_sent_breaks_the_form() {
        HttpResponse<String> form = browser.get("/account/product");
        for (Map<String, String> odd : List.of(
                Map.of("model", "x".repeat(70_000)), Map.of("model", " \u0000 "), Map.of("serial", "\ud83c"), Map.of("place", "y".repeat(201)),
                Map.of("bought-year", "-1"), Map.of("bought-year", "99999999999"), Map.of("bought-month", "13"), Map.of("bought-day", "seven"),
                Map.of("bought-year", "0001"), Map.of("bought-year", "2199"), Map.of("version", "abc"), Map.of("version", "9999999999999"),
                Map.of("jakarta.faces.ViewState", "garbage"))) {
            Map<String, String> values = typed("Kept as typed", fresh(), "The shed");
            values.putAll(odd);
            HttpResponse<String> answer = browser.press(form, "save", values);
            assertThat(answer.statusCode()).as(odd.keySet().toString()).isLessThan(500).isNotEqualTo(302);
            if (!odd.containsKey("jakarta.faces.ViewState")) {
                assertThat(answer.body()).as(odd.keySet().toString()).contains("There is a problem");
                assertThat(odd.containsKey("model") || answer.body().contains("Kept as typed")).as("nothing typed is lost").isTrue();
            }
        }
        assertThat(products.of(zoe.id())).isEmpty();
    }
}
