package portal.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person at a browser of her own: opens pages, fills in what the labels ask for, presses buttons, reads. Whatever she does, the rules
 * that hold everywhere are checked: no page is a crash, no cookie but the session's, nothing in the browser's storage, no broken
 * content security policy. Each page, and each state of it that is named, is looked at once by axe, in light and dark, at
 * 360 and 1280 pixels, and photographed into target/screenshots.
 */
public final class Visitor implements AutoCloseable {

    private static final List<String> TOLD_COOKIES = toldCookies();
    /** Links that leave the site and do not say so, or tell the other site where one came from; the demo's mailbox shows mails as they are. */
    private static final String UNMARKED = "() => location.pathname.startsWith('/dev/') ? [] : [...document.querySelectorAll(\"a[href^='http']\")]"
            + ".filter(a => a.origin !== location.origin && !(a.matches('.outside') && /noopener/.test(a.rel) && /noreferrer/.test(a.rel))).map(a => a.href)";
    private static final int[] WIDTHS = {360, 1280};
    private static final Set<String> LOOKED_AT = ConcurrentHashMap.newKeySet();
    private static final Playwright PLAYWRIGHT = Playwright.create(
            new Playwright.CreateOptions().setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser BROWSER = PLAYWRIGHT.chromium().launch(new BrowserType.LaunchOptions()
            .setExecutablePath(Chromium.find()).setArgs(arguments()));

    private final BrowserContext context;
    private final Page page;
    private final Script script;
    private final List<String> complaints = new ArrayList<>();
    private int status;
    private boolean asksForItself;

    private Visitor(Script script) {
        this.script = script;
        context = BROWSER.newContext(new Browser.NewContextOptions()
                .setBaseURL(RunningPortal.get().address()).setJavaScriptEnabled(script == Script.ON)
                .setViewportSize(1280, 900).setLocale("en-GB").setAcceptDownloads(true)
                // axe measured a button half-way from its light colour to its dark one
                .setReducedMotion(ReducedMotion.REDUCE));
        page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(message.text());
            }
        });
        page.onResponse(this::note);
    }

    public static Visitor with(Script script) {
        return new Visitor(script);
    }

    private static List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of("--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync"));
        if (Chromium.root()) {
            arguments.add("--no-sandbox");
        }
        return arguments;
    }

    private void note(Response response) {
        if (response.request().isNavigationRequest() && response.frame() == page.mainFrame()) {
            status = response.status();
            asksForItself = response.headers().containsKey("refresh");
        }
    }

    /** Goes to an address of the portal, or to a link from a mail. */
    public Visitor opens(String address) {
        page.navigate(address);
        return checks();
    }

    /** Opens a page that lies on her own disk, and has it looked at under a name. */
    public Visitor opensFile(Path file, String name) {
        page.navigate(file.toUri().toString());
        assertThat(complaints).as("complaints of the browser at " + name).isEmpty();
        lookOnce("/" + name);
        return this;
    }

    /** Follows a link by its text. */
    public Visitor follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
        page.waitForLoadState();
        return checks();
    }

    /** Follows a link by its text inside the part of the page that has this heading. */
    public Visitor follows(String link, String heading) {
        page.locator("section,article,li,tr,div").filter(new Locator.FilterOptions().setHas(
                page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading)))).last()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link)).first().click();
        page.waitForLoadState();
        return checks();
    }

    public Visitor presses(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
        page.waitForLoadState();
        return checks();
    }

    /** Types into the input with this label. */
    public Visitor fills(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().fill(text);
        return this;
    }

    /** Ticks a box or chooses a radio button by its label. */
    public Visitor ticks(String label) {
        page.getByLabel(label).first().check();
        return this;
    }

    public Visitor unticks(String label) {
        page.getByLabel(label).first().uncheck();
        return this;
    }

    public Visitor chooses(String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().selectOption(option);
        return this;
    }

    public Visitor reads(String... texts) {
        String main = page.locator("body").innerText();
        assertThat(main).as(address()).contains(texts);
        return this;
    }

    public Visitor doesNotRead(String... texts) {
        assertThat(page.locator("body").innerText()).as(address()).doesNotContain(texts);
        return this;
    }

    public Visitor isAt(String path) {
        assertThat(address()).matches(Pattern.quote(path) + "([?#].*)?");
        return this;
    }

    public Visitor sees(int expectedStatus) {
        assertThat(status).as(address()).isEqualTo(expectedStatus);
        return this;
    }

    /** What the page says, as text. */
    public String text() {
        return page.locator("main").innerText();
    }

    public String title() {
        return page.title();
    }

    /** The path and query she is at. */
    public String address() {
        return page.url().replace(RunningPortal.get().address(), "");
    }

    /** For what this class has no word for. */
    public Page page() {
        return page;
    }

    public Path downloadsBy(Runnable act) {
        Download download = page.waitForDownload(act);
        return download.path();
    }

    private Visitor checks() {
        assertThat(status).as("status of " + address()).isLessThan(500);
        assertThat(complaints).as("complaints of the browser at " + address()).isEmpty();
        assertThat(context.cookies().stream().map(cookie -> cookie.name).toList()).as("cookies that /cookies tells of").isSubsetOf(TOLD_COOKIES);
        for (Cookie cookie : context.cookies()) {
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.expires).as("the cookie ends with the browser").isEqualTo(-1);
        }
        assertThat(page.evaluate("() => { try { return localStorage.length + sessionStorage.length } catch (e) { return 0 } }"))
                .as("browser storage").isEqualTo(0);
        assertThat((List<?>) page.evaluate(UNMARKED)).as("links to other sites that do not say so, at " + address()).isEmpty();
        lookOnce(kind());
        return this;
    }

    /** The cookies that the portal's own page tells of. */
    private static List<String> toldCookies() {
        Matcher names = Pattern.compile("<dt><code>([^<]+)</code></dt>")
                .matcher(new PlainBrowser(RunningPortal.get().address()).get("/cookies").body());
        List<String> told = names.results().map(name -> name.group(1)).toList();
        assertThat(told).isNotEmpty();
        return told;
    }

    /** Has the page looked at once more: it shows something else here than when somebody opened it first. */
    public Visitor inState(String name) {
        lookOnce(kind() + "-" + name);
        return this;
    }

    private void lookOnce(String name) {
        // A page that is about to load itself again is looked at when it stands still.
        if (script == Script.ON && !asksForItself && LOOKED_AT.add(name)) {
            lookClosely(name);
        }
    }

    /** The page without its references, and whether it shows errors: what axe has to see once. */
    private String kind() {
        String path = address().replaceAll("[?#].*", "").replaceAll("/([A-Z0-9]{12}|[A-Za-z0-9_-]{24,})$", "/ref").replaceAll("/bills/.+", "/bills/ref");
        return (path.equals("/") ? "/welcome" : path) + (page.title().startsWith("Error") ? "-error" : "");
    }

    private void lookClosely(String name) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : WIDTHS) {
                page.setViewportSize(width, 900);
                photograph(name.substring(1).replace('/', '-') + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT) + "-" + width);
                List<String> violations = axe(scheme).analyze().getViolations().stream().map(Visitor::inWords).toList();
                assertThat(violations).as("axe on %s, %s, %d px", address(), scheme, width).isEmpty();
                assertThat(page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .as("sideways scrolling on %s at %d px", address(), width).isEqualTo(0);
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** The dark scheme changes colours and nothing else. One pass without a page of its own, because there are no frames. */
    private AxeBuilder axe(ColorScheme scheme) {
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
        return scheme == ColorScheme.LIGHT ? axe : axe.withRules(List.of("color-contrast", "link-in-text-block"));
    }

    /** Of a file of hers only the beginning: a copy is thirty thousand pixels high. */
    private void photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(!page.url().startsWith("file:")).setPath(Path.of("target/screenshots", name + ".png")));
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at " + rule.getNodes().stream()
                .map(node -> node.getHtml() + ": " + node.getFailureSummary()).toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
