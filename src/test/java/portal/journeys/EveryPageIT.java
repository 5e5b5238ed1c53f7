package portal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.support.Http;
import portal.support.Mails;
import portal.support.Promise;
import portal.support.RunningPortal;
import portal.support.Script;
import portal.support.Visitor;

/**
 * Every page there is, opened by who may open it. The list of pages is that of the files, so that a page which somebody adds is opened
 * too; one that needs more than its own address has a line in {@link #places}. {@link Visitor} holds each of them to the rules that hold
 * everywhere.
 */
class EveryPageIT {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern TITLE = Pattern.compile("name=\"title\" value=\"#\\{text\\['([\\w.]+)']}\"");
    private static final Properties TEXTS = texts();
    /** The one page that no test opens: pages keep no state that could expire, and a browser was not brought there. */
    private static final String NOT_OPENED = "WEB-INF/errors/page-expired";

    @ParameterizedTest
    @EnumSource
    void every_page_opens_and_is_the_page_it_says(Script script) {
        try (People.Newcomer newcomer = People.newcomer(script); Visitor nobody = Visitor.with(script);
                Visitor sam = People.staff(script, "sam.support"); Visitor petra = People.staff(script, "petra.privacy");
                Visitor ada = People.staff(script, "ada.admin"); Visitor cora = People.staff(script, "cora.communications"); Visitor maria = People.maria(script)) {
            Map<String, String> places = places(newcomer, sam);
            places.put("account/order", maria.opens("/account/orders").page().locator("main a[href*='/account/orders/']").first().getAttribute("href"));
            places.put("account/notice", notice(cora, newcomer));
            String survey = survey(cora);
            places.put("account/survey", "/account/surveys/" + survey);
            places.put("draw", "/draws/" + survey);
            places.put("staff/survey", "/staff/surveys/" + survey);
            places.put("staff/campaign", "/staff/campaigns/" + places.get("account/notice").replaceFirst(".*/", ""));
            for (String page : pages("")) {
                Visitor visitor = page.equals("account/order") ? maria : page.startsWith("account/") ? newcomer.visitor()
                        : !page.startsWith("staff/") || page.endsWith("sign-in") || page.endsWith("set-password") ? nobody
                        : page.endsWith("people") ? ada : page.contains("campaign") || page.contains("survey") ? cora : page.contains("customer") || page.contains("conflict") || page.contains("record") || page.endsWith("enter") || page.endsWith("correction") ? sam : petra;
                visitor.opens(places.getOrDefault(page, "/" + page.replaceFirst("(^|/)index$", ""))).sees(200);
                isThePage(visitor, page);
            }
        }
    }

    /** Where pages are that need to know of whom or what they speak. */
    private static Map<String, String> places(People.Newcomer newcomer, Visitor sam) {
        Visitor visitor = newcomer.visitor();
        Map<String, String> places = new HashMap<>();
        places.put("account/details/erase", "/account/details/erase?value=FAX");
        visitor.opens("/account/copy").presses("Ask for a copy").reads("Reference");
        places.put("account/request", path(visitor));
        places.put("staff/request", path(visitor).replace("/account/", "/staff/"));
        places.put("staff/request-passages", "/staff/request-passages?ref=" + path(visitor).replaceAll(".*/", ""));
        People.attaches(visitor.opens("/account/documents"), "Letter.txt", "Dear Brightwater").presses("Send document");
        places.put("account/document", visitor.page().locator("main a[href*='/account/documents/']").first().getAttribute("href"));
        visitor.opens("/account/new-case").chooses("What is it about?", "Something else").fills("Your message", "Hello").presses("Send message");
        places.put("account/case", visitor.address().replace("/case?ref=", "/cases/"));
        places.put("staff/case", places.get("account/case").replace("/account/", "/staff/"));
        places.put("account/bill", visitor.opens("/account/bills").page().locator("main a[href*='/account/bills/']").first().getAttribute("href"));
        sam.opens("/staff/customers").fills("Account number, reference, e-mail or name", newcomer.email()).presses("Search customers");
        sam.page().locator("main tbody a").first().click();
        places.put("staff/customer", path(sam));
        places.put("staff/record", path(sam).replace("/staff/customer/", "/staff/record?ref="));
        places.put("staff/choices", path(sam).replace("/staff/customer/", "/staff/choices?ref="));
        places.put("staff/correction", path(sam).replace("/staff/customer/", "/staff/correction?what=NAME&ref="));
        places.put("staff/enter", path(sam).replace("/staff/customer/", "/staff/enter?ref="));
        places.put("staff/conflict", sam.opens("/staff/conflicts").page().locator("main tbody a").first().getAttribute("href"));
        visitor.opens("/account/preferences").page().locator("#topic-offers").check();
        visitor.presses("Save choices");
        places.put("confirm-mails", Mails.to(newcomer.email(), "Do you want these mails").link("/confirm-mails/"));
        visitor.opens("/forgot").fills("User name or e-mail address", newcomer.login()).presses("Send the link").inState("sent");
        places.put("reset", Mails.to(newcomer.email(), "Choose a new password").link("/reset/"));
        places.put("confirm-email", Mails.to(newcomer.email(), "Welcome").link("/confirm-email/"));
        places.put("invite", invitation(visitor));
        places.put("account/invitation", "/account/invitations/nonsense");
        places.put("account/delegated", People.sharedWith(newcomer));
        places.put("unsubscribe", Mails.to("maria.lopez@example.com", "A warm house").link("/unsubscribe/"));
        places.put("mailed-request", "/mailed-request/nonsense");
        places.put("mailed-copy", "/mailed-copy/nonsense");
        places.put("staff/request-items", "/staff/request-items?ref=" + deletion(visitor));
        places.put("staff/set-password", "/staff/set-password/nonsense");
        places.put("staff/policy", "/staff/policies/terms");
        return places;
    }

    /** Returns the reference of a deletion that waits for a decision. */
    private static String deletion(Visitor visitor) {
        visitor.opens("/account/delete").presses("Continue");
        if (visitor.address().contains("confirm-password")) {
            visitor.fills("Password", People.PASSWORD).presses("Continue");
        }
        visitor.presses("Send deletion request");
        return path(visitor).replaceAll(".*/", "");
    }

    /** An announcement that stands on everybody's home page. */
    private static String notice(Visitor cora, People.Newcomer newcomer) {
        String title = "Planned work " + UUID.randomUUID().toString().substring(0, 8);
        cora.opens("/staff/campaign-edit").fills("Subject", title).fills("Words of the mail", "Words.").chooses("Topic", "About your service")
                .ticks("I confirm that this is strictly");
        cora.page().locator("#notice-day").fill("1");
        cora.page().locator("#notice-month").fill("3");
        cora.page().locator("#notice-year").fill("2039");
        cora.presses("Save draft").presses("Let it go");
        Mails.to(newcomer.email(), title);
        return newcomer.visitor().opens("/account/").page().getByText("Notice: " + title).getAttribute("href");
    }

    /** Returns the reference of a contest that is open. */
    private static String survey(Visitor cora) {
        AnswerASurveyIT.writes(cora, "Warm " + UUID.randomUUID().toString().substring(0, 8));
        cora.presses("Open the survey");
        return cora.address().replaceFirst(".*ref=", "");
    }

    private static String invitation(Visitor visitor) {
        String friend = "friend-" + UUID.randomUUID() + "@example.net";
        visitor.opens("/account/friends").fills("Your friend’s name", "Ana").fills("Your friend’s e-mail address", friend)
                .presses("Show me the mail").inState("preview").presses("Send this mail").inState("sent");
        return Mails.to(friend, "tells you about").link("/invite/");
    }

    @ParameterizedTest
    @EnumSource
    void pages_that_tell_of_a_failure_are_pages(Script script) {
        try (Visitor nobody = Visitor.with(script); Visitor sam = People.staff(script, "sam.support")) {
            for (String page : pages("WEB-INF/errors")) {
                if (page.equals(NOT_OPENED)) {
                    continue;
                }
                switch (page) {
                    case "WEB-INF/errors/not-found" -> isThePage(nobody.opens("/no-such-page").sees(404), page);
                    case "WEB-INF/errors/forbidden" -> isThePage(sam.opens("/staff/audit").sees(403), page);
                    case "WEB-INF/errors/problem" -> isThePage(notAllowed(nobody).sees(405), page);
                    default -> throw new AssertionError("Nothing leads to " + page);
                }
            }
        }
    }

    private static Visitor notAllowed(Visitor visitor) {
        visitor.page().route("**/dev/mail.json", route -> route.resume(new Route.ResumeOptions().setMethod("POST")));
        return visitor.opens("/dev/mail.json").doesNotRead("Payara", "Exception");
    }

    @ParameterizedTest
    @EnumSource
    @Promise({"CEG-33", "CLX-33"})
    void every_version_of_the_policy_stays_where_it_was(Script script) throws IOException, InterruptedException {
        try (Visitor nobody = Visitor.with(script)) {
            nobody.opens("/policies").reads("Version 1.0", "In force now").opens("/terms/1.1").reads("Terms of use", "In force now").opens("/privacy-policy").reads("1.2", "BWR-19 No pixels, no tracked links", "In force")
                    .opens("/privacy-policy/1.1").reads("BWR-19 No pixels, no tracked links")
                    .opens("/privacy-policy").follows("Version 1.0").isAt("/privacy-policy/1.0").sees(200)
                    .reads("BWR-18 News, offers and surveys", "1 September 2025").doesNotRead("BWR-20 Tell a friend");
            for (String number : List.of("9.9", "1.0.md", "nonsense", "%3Cscript%3E", "1.1%20")) {
                assertThat(status("/privacy-policy/" + number)).as(number).isEqualTo(404);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void links_that_no_longer_work_say_so_and_what_to_do(Script script) throws IOException, InterruptedException {
        try (People.Newcomer newcomer = People.newcomer(script); Visitor nobody = Visitor.with(script)) {
            nobody.opens("/reset/nonsense").inState("dead").reads("A link works once").opens("/confirm-mails/nonsense").inState("dead")
                    .opens(Mails.to(newcomer.email(), "Welcome").link("/confirm-email/")).inState("dead").reads("This link no longer works");
            for (String address : List.of("/invite/nonsense", "/unsubscribe/nonsense", "/dev/mail?ref=nonsense", "/dev/mail.html?ref=nonsense")) {
                assertThat(status(address)).as(address).isEqualTo(404);
            }
            nobody.opens("/dev/mail").follows("Welcome").inState("letter").reads(newcomer.login());
            String link = invitation(newcomer.visitor());
            nobody.opens(link).presses("Never again").inState("never").presses("Forget me now").inState("forgotten");
            newcomer.visitor().opens("/account/inbox").follows("Welcome").sees(200).reads("Welcome");
            newcomer.visitor().opens("/account/friends").inState("some");
            People.proved(nobody);
            nobody.inState("second-step");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Promise({"CLX-06", "TTE-18", "SOL-06"})
    void the_one_cookie_is_the_one_that_is_told_of_and_says_nothing(Script script) {
        try (Visitor nobody = Visitor.with(script); Visitor maria = People.maria(script)) {
            nobody.opens("/").opens("/privacy-policy").opens("/register").opens("/cookies").reads("We set one", "session", "It goes when you close the browser");
            assertThat(nobody.page().context().cookies()).as("of somebody who reads").isEmpty();
            assertThat(maria.page().context().cookies()).singleElement().satisfies(cookie -> {
                assertThat(cookie.name).isEqualTo("session");
                assertThat(cookie.expires).as("it ends with the browser").isEqualTo(-1);
                assertThat(cookie.value).hasSizeGreaterThan(20).doesNotContainIgnoringCase("maria");
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    @Promise({"CEG-30", "SOL-16", "CLX-07"})
    void a_link_to_another_site_says_that_one_leaves(Script script) {
        try (Visitor nobody = Visitor.with(script)) {
            nobody.opens("/contact").reads("Information Commissioner", "another site, where its own privacy policy counts");
            assertThat(nobody.page().locator("main a.outside").getAttribute("rel")).contains("noopener", "noreferrer");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Promise({"CEG-33", "CLX-33"})
    void any_two_versions_are_compared_word_by_word(Script script) throws IOException, InterruptedException {
        try (Visitor nobody = Visitor.with(script)) {
            nobody.opens("/compare-policies?text=privacy&from=1.0&to=1.3").reads("From version 1.0 to version 1.3", "Words that came in");
            assertThat(nobody.page().locator("main ins").count()).isPositive();
            assertThat(nobody.page().locator("main del").count()).isPositive();
            nobody.page().locator("#from").selectOption("1.2");
            nobody.presses("Show what changed").reads("From version 1.2 to version 1.3").isAt("/compare-policies?text=privacy&from=1.2&to=1.3");
            for (String address : List.of("/compare-policies?text=staff", "/compare-policies?text=privacy&from=9.9", "/privacy-policy.json/9.9", "/staff/guideline.json")) {
                assertThat(status(address)).as(address).isNotEqualTo(200);
            }
            assertThat(status("/privacy-policy.json")).isEqualTo(200);
            assertThat(status("/privacy-policy.json/1.0")).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Promise("CEG-23")
    void who_refuses_the_cookie_reads_every_public_page_and_what_cannot_be_had(Script script) {
        try (Visitor nobody = Visitor.with(script)) {
            nobody.page().route("**/*", route -> {
                Map<String, String> headers = new HashMap<>(route.request().headers());
                headers.remove("cookie");
                route.resume(new Route.ResumeOptions().setHeaders(headers));
            });
            for (String page : List.of("/", "/help", "/privacy-policy", "/terms", "/register", "/forgot", "/sign-in")) {
                nobody.opens(page).sees(200);
            }
            nobody.opens("/cookies").reads("You can read all public pages without it", "You cannot sign in without it");
        }
    }

    /** The title of the page is the one that its file asks for. */
    private static void isThePage(Visitor visitor, String page) {
        Matcher title = TITLE.matcher(read(PAGES.resolve(page + ".xhtml")));
        if (title.find()) {
            assertThat(visitor.title()).as(page + " at " + visitor.address()).startsWith(TEXTS.getProperty(title.group(1)) + " – ");
        }
    }

    private static int status(String address) throws IOException, InterruptedException {
        return Http.CLIENT.send(HttpRequest.newBuilder(URI.create(RunningPortal.get().address() + address)).build(),
                HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static String path(Visitor visitor) {
        return visitor.address().replaceAll("[?#].*", "");
    }

    /** Files below a folder without their ending; all but WEB-INF when none is named. */
    private static TreeSet<String> pages(String folder) {
        try (Stream<Path> files = Files.walk(PAGES.resolve(folder))) {
            TreeSet<String> pages = new TreeSet<>();
            files.map(file -> PAGES.relativize(file).toString().replace('\\', '/')).filter(file -> file.endsWith(".xhtml"))
                    .filter(file -> !folder.isEmpty() || !file.startsWith("WEB-INF/"))
                    .forEach(file -> pages.add(file.substring(0, file.length() - ".xhtml".length())));
            return pages;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties texts() {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/portal/messages.properties"))) {
            texts.load(file);
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
