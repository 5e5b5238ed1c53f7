package portal.journeys;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import portal.exchange.DemoExtract;
import portal.support.Mails;
import portal.support.Script;
import portal.support.Visitor;

/** The people of the journeys: the demo's own, and customers of the sample extract who come online for one journey each. */
final class People {

    static final String PASSWORD = "calm water runs deep";
    static final String MARIA = "maria.lopez";

    private static final List<Household> HOUSEHOLDS = households();
    private static final AtomicInteger NEXT = new AtomicInteger();

    private People() {
    }

    /** An account as its holder reads it on a bill. */
    record Household(String account, String postcode) {
    }

    /** Somebody who came online in this run, signed in. */
    record Newcomer(Visitor visitor, Household home, String login, String email) implements AutoCloseable {

        @Override
        public void close() {
            visitor.close();
        }
    }

    static void signIn(Visitor visitor, String login, String password) {
        visitor.opens("/sign-in").fills("User name", login).fills("Password", password).presses("Sign in");
    }

    static Visitor maria(Script script) {
        Visitor maria = Visitor.with(script);
        signIn(maria, MARIA, PASSWORD);
        return maria;
    }

    static Visitor staff(Script script, String login) {
        Visitor visitor = Visitor.with(script);
        visitor.opens("/staff/sign-in").fills("Login name", login).fills("Password", PASSWORD).presses("Sign in");
        return visitor;
    }

    /** A household that has had a bill and has not been used in this run; as long as there are some, one that owes nothing. */
    static Household household() {
        return HOUSEHOLDS.get(NEXT.getAndIncrement());
    }

    /** Comes online, confirms the address and signs in. */
    static Newcomer newcomer(Script script) {
        Visitor visitor = Visitor.with(script);
        Household home = proved(visitor);
        String login = "new." + UUID.randomUUID().toString().substring(0, 12);
        String email = login + "@example.org";
        introduces(visitor, login, email, "1971");
        visitor.isAt("/check-mail");
        visitor.opens(Mails.to(email, "Welcome").link("/confirm-email/"));
        visitor.page().locator("main form input[type=submit]").first().click();
        signIn(visitor, login, PASSWORD);
        return new Newcomer(visitor, home, login, email);
    }

    /** Maria lets the newcomer look at her account, who says yes; returns where it is then. */
    static String sharedWith(Newcomer newcomer) {
        try (Visitor maria = maria(Script.values()[0])) {
            maria.opens("/account/sharing").fills("Their e-mail address or customer reference", newcomer.email());
            maria.page().locator("#form input[type=checkbox]").nth(0).check();
            maria.page().locator("#form input[type=checkbox]").nth(1).check();
            maria.presses("Send the question").reads("a mail is on its way");
        }
        newcomer.visitor().opens(Mails.to(newcomer.email(), "wants to show you").link("/account/invitations/")).presses("Yes, I want to look");
        return newcomer.visitor().page().locator("main a[href*='/account/delegated/']").first().getAttribute("href");
    }

    /** Takes the first step for a household that is not online yet. */
    static Household proved(Visitor visitor) {
        Household home = household();
        while (!proves(visitor, home)) {
            home = household();
        }
        return home;
    }

    /** The first step; returns whether the pair was accepted. */
    static boolean proves(Visitor visitor, Household home) {
        visitor.opens("/register").fills("Account number or customer number", home.account())
                .fills("Postcode of your bill or of your supply address", home.postcode()).presses("Continue");
        return visitor.text().contains("both fit");
    }

    /** The second step. */
    static void introduces(Visitor visitor, String login, String email, String year) {
        visitor.fills("User name", login).fills("E-mail address", email).fills("Password", PASSWORD)
                .fills("Day", "7").fills("Month", "3").fills("Year", year)
                .ticks("I have read the privacy policy").presses("Create my account");
    }

    /** Chooses a file of this name with these words in it, in the one input that takes a file. */
    /** The day it is in the portal, which other walks move on. */
    static LocalDate today(Script script) {
        try (Visitor clock = Visitor.with(script)) {
            return LocalDate.parse(clock.opens("/dev/clock").page().locator("main strong").first().innerText(),
                    DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK));
        }
    }

    static Visitor attaches(Visitor visitor, String name, String words) {
        visitor.page().locator("main input[type=file]").setInputFiles(new FilePayload(name, "image/png", words.getBytes(StandardCharsets.UTF_8)));
        return visitor;
    }

    private static List<Household> households() {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "extract");
            new DemoExtract().write(folder, LocalDate.now(), 1);
            Map<String, String> postcodes = new HashMap<>();
            for (String[] line : lines(folder.resolve("premises.csv"))) {
                if (line[3].equals("GB")) {
                    postcodes.put(line[0], line[6]);
                }
            }
            Set<String> billed = lines(folder.resolve("bills.csv")).stream().map(line -> line[1]).collect(Collectors.toSet());
            return lines(folder.resolve("service_accounts.csv")).stream()
                    .filter(line -> billed.contains(line[0]) && postcodes.containsKey(line[2]))
                    .sorted(Comparator.comparing((String[] line) -> !line[4].equals("0.00")))
                    .map(line -> new Household(line[0], postcodes.get(line[2]))).toList();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The columns that are read here never hold a comma. */
    private static List<String[]> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().skip(1).map(line -> line.split(",", -1)).toList();
    }
}
