package portal.platform;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What an operator pack must hold. A pack is written by hand, and a slip in it would become a promise that the portal breaks: so every
 * key is checked at the start and all problems are told at once.
 */
final class PackCheck {

    /** The names of the data classes of the census, which this package must not know; a test keeps both lists equal. */
    static final List<String> RETAINED = List.of("IDENTITY", "IDENTITY_NUMBER", "CONTACT", "CREDENTIAL", "SIGN_IN", "ACCOUNT", "USAGE", "BILLING",
            "PAYMENT", "BANKING", "CREDIT", "PRODUCT", "ORDER", "SUPPORT", "PREFERENCE", "CONSENT", "REQUEST", "MESSAGE", "REFERRAL", "CORRECTION", "ACCESS_LOG",
            "DISCLOSURE", "SURVEY");

    /** The names of the purposes of the census; the same test keeps both lists equal. */
    static final List<String> PURPOSES = List.of("SERVICE", "BILLING", "SECURITY", "SUPPORT", "RIGHTS", "LEGAL", "MARKETING", "RESEARCH",
            "REFERRAL", "IMPROVEMENT");

    /** Why something outlives its use; {@code retention_ground.*} in the bundle. */
    private static final Set<String> GROUNDS = Set.of("TAX", "PROOF", "SECURITY", "SERVICE", "RESEARCH");
    /** As many characters as a serial number has, compared; the products feature says it too. */
    private static final int LONGEST_SERIAL = 40;
    /** A document is held in memory while it is looked at and sealed, and must fit a packet of the database. */
    private static final int LARGEST_DOCUMENT = 10_000_000;
    private static final double READABLE = 4.5;
    private static final String WHITE = "#FFFFFF";
    private static final String DARK_PAGE = "#0D171C";

    private record Rule(Predicate<String> good, String words) {
    }

    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Properties pack;
    private final Predicate<String> fileExists;

    private PackCheck(Properties pack, Predicate<String> fileExists) {
        this.pack = pack;
        this.fileExists = fileExists;
    }

    /** One line for each problem, {@code key  what to do}; empty when the pack is whole. */
    static List<String> problems(Properties pack, Predicate<String> fileExists) {
        PackCheck check = new PackCheck(pack, fileExists);
        check.who();
        check.policies();
        check.registration();
        check.mails();
        check.rights();
        check.sharing();
        check.products();
        check.documents();
        check.keeping();
        return check.run();
    }

    private void who() {
        texts("name", "controller.name", "controller.registration", "controller.address", "contact.hours", "contact.authority");
        mailAddresses("contact.privacy", "contact.security", "contact.support", "contact.sender");
        rule(value -> value.isEmpty() || value.matches("\\+[0-9][0-9 ]{6,20}"), "must be empty or start with + and the country code",
                "contact.phone", "contact.fax");
        rule(value -> value.matches("https://\\S+"), "must be an address that starts with https://", "contact.authority.web");
        rule(value -> Arrays.asList(Locale.getISOCountries()).contains(value), "must be a country such as GB", "country");
        rule(ZoneId.getAvailableZoneIds()::contains, "must be a zone such as Europe/London", "zone");
        rule(value -> value.matches("[a-z]{2}-[A-Z]{2}"), "must be a language and country such as en-GB", "locale");
        rule(value -> every(value, "[a-z]{2}") && !value.isEmpty(), "must list languages such as en,fr", "languages");
        rule(value -> Currency.getAvailableCurrencies().stream().anyMatch(known -> known.getCurrencyCode().equals(value)),
                "must be a currency such as GBP", "currency");
        oneOf("regime", "UK_GDPR", "EU_GDPR", "CCPA", "US_OTHER", "TT_DPA");
        rule(value -> split(value).stream().allMatch(PackCheck::isDate), "must list dates such as 2026-12-25", "clock.holidays");
        rule(value -> contrast(value, WHITE) >= READABLE, "must be a colour such as #0B5A6B, 4.5:1 against white", "brand.primary");
        rule(value -> contrast(value, DARK_PAGE) >= READABLE, "must be a colour such as #74CBDA, 4.5:1 against the dark page",
                "brand.primary.dark");
        rule(value -> value.isEmpty() || fileExists.test(value), "must be empty or name a file of the pack", "brand.logo");
    }

    private void policies() {
        for (String kind : List.of("privacy", "terms", "cookies", "staff")) {
            rule(value -> !value.isEmpty() && split(value).stream().allMatch(number -> number.matches("[0-9]{1,3}\\.[0-9]{1,3}")
                    && fileExists.test(PolicyFile.path(kind, number))),
                    "must list versions such as 1.0,1.1 and each needs its file " + PolicyFile.path(kind, "NUMBER"), "policy." + kind);
        }
        for (String purpose : PURPOSES) {
            rule(value -> value.isEmpty() || split(pack.getProperty("policy.privacy", "")).contains(value),
                    "must be empty or one of the versions in policy.privacy", "purpose." + purpose);
        }
        someOf("change.notice", "MAIL_CHOICE", "HOME", "SITE", "POLICY_PAGE");
        number("change.notice.days", 1, 365);
        rule(value -> value.isEmpty() || split(pack.getProperty("topics", "")).contains(value), "must be empty or one of the topics", "change.topic");
        oneOf("change.notice.excludeOptedOut", "true");
        oneOf("consent.mode", "EXPLICIT", "IMPLIED");
    }

    private void registration() {
        oneOf("registration.mode", "REQUIRED", "OPTIONAL", "PARTS", "NONE");
        rule(this::isRegistration, "must list email and password, account_number and second_fact or else name, login unless login.kind is EMAIL,"
                + " date_of_birth when age.min is above 0, and nothing else", "registration.fields");
        oneOf("login.kind", "USERNAME", "EMAIL");
        oneOf("bank.scheme", "IBAN", "US");
        number("age.min", 0, 21);
    }

    private void mails() {
        oneOf("marketing.default", "OPT_IN", "OPT_OUT");
        flags("welcome.enabled", "marketing.double", "service.mandatory", "topics.merge", "reply.followPreference",
                "tracking.open", "tracking.click", "features.referral", "features.products", "features.surveys", "features.forum", "features.regionSwitch");
        someOf("reply.channels", "EMAIL", "PHONE", "POST", "FAX", "PORTAL");
        rule(value -> every(value, "[a-z][a-z_]{0,19}") && split(value).contains("service"),
                "must list topic codes of lower-case letters, with service among them", "topics");
        for (String topic : split(pack.getProperty("topics", ""))) {
            oneOf("topic." + topic + ".kind", "SERVICE", "PRODUCT_CRITICAL", "PROMO", "SURVEY", "TRACKING");
            texts("topic." + topic + ".name", "topic." + topic + ".about", "topic." + topic + ".wording");
            rule(value -> !value.isEmpty() || "true".equals(pack.getProperty("service.mandatory", "").strip())
                    && Set.of("SERVICE", "PRODUCT_CRITICAL").contains(pack.getProperty("topic." + topic + ".kind", "").strip()),
                    "must say what somebody misses who says no", "topic." + topic + ".without");
            rule(value -> value.startsWith("EMAIL") && Set.of("EMAIL", "PHONE", "TEXT", "POST").containsAll(split(value)),
                    "must list EMAIL, and after it any of PHONE, TEXT, POST", "topic." + topic + ".channels");
        }
        for (String way : List.of("opens", "clicks")) {
            rule(value -> value.isEmpty() || value.equals("TRACKING"), "must be TRACKING: it is what customers allow mails to tell", "topic." + way + ".kind");
        }
        rule(value -> !value.equals("true") || split(pack.getProperty("topics", "")).contains("opens"), "needs the topic opens, so that customers can say yes", "tracking.open");
        rule(value -> !value.equals("true") || split(pack.getProperty("topics", "")).contains("clicks"), "needs the topic clicks, so that customers can say yes", "tracking.click");
        number("referral.perDay", 0, 100);
        rule(value -> value.equals("FOREVER") || value.matches("P[1-9][0-9]?[YM]"), "must be FOREVER or a period such as P2Y", "referral.window");
        number("campaign.fourEyes", 0, 9999);
        rule(value -> !value.isEmpty() && value.equals(value.toLowerCase(Locale.ROOT)), "must list words and phrases in lower case", "announcement.refused");
        rule(value -> !value.isEmpty() && every(value, "[a-z0-9-]+(\\.[a-z0-9-]+)+"), "must list hosts such as utility.example", "announcement.hosts");
    }

    private void rights() {
        String[] rights = {"ACCESS", "COPY", "CORRECT", "SUPPLEMENT", "DELETE", "DEACTIVATE", "RESTRICT", "OBJECT", "RECIPIENTS"};
        someOf("rights.offered", rights);
        anyOf("rights.beyondPolicy", rights);
        someOf("rights.entry", "PORTAL", "MAIL_LINK", "EMAIL", "PHONE", "POST");
        flags("rights.deactivate");
        regions();
        oneOf("clock.profile", "CALENDAR_30", "GDPR_MONTH", "CCPA_45");
        number("clock.ackDays", 0, 10);
        number("identity.days", 1, 90);
        someOf("request.link.offered", "COPY", "DELETE", "CORRECT", "SUPPLEMENT", "PAUSE", "RESUME", "RESTRICT", "OBJECT", "RECIPIENTS", "ENQUIRY");
        anyOf("request.link.enough", "PAUSE", "RESUME", "RESTRICT", "OBJECT", "RECIPIENTS");
        number("deletion.undo.days", 0, 30);
        number("copy.days", 1, 7);
        number("correction.together.days", 0, 365);
        number("correction.confirm.months", 1, 120);
    }

    private void regions() {
        List<String> codes = split(pack.getProperty("regions", ""));
        rule(value -> !value.isEmpty() && every(value, "[a-z][a-z_]{0,39}") && codes.stream()
                .filter(code -> pack.getProperty("region." + code + ".countries", "").strip().equals("*")).count() == 1,
                "must list codes of lower-case letters, one of them with all other countries: *", "regions");
        for (String code : codes) {
            String key = "region." + code + ".";
            rule(value -> value.equals("*") || !value.isEmpty() && every(value, "[A-Z]{2}"), "must be * or list countries such as GB,IE",
                    key + "countries");
            texts(key + "controller");
            mailAddresses(key + "mail");
        }
    }

    private void sharing() {
        someOf("recipients.allowed", "PROCESSOR", "PARTNER", "GROUP", "AGENCY", "LEGAL", "TRANSITION");
        rule(value -> every(value, "[a-z][a-z_]{0,39}"), "must list codes of lower-case letters", "recipients");
        for (String code : split(pack.getProperty("recipients", ""))) {
            String key = "recipient." + code + ".";
            texts(key + "name");
            oneOf(key + "kind", split(pack.getProperty("recipients.allowed", "")).toArray(String[]::new));
            rule(value -> value.matches("[A-Z]{2}"), "must be a country of ISO 3166", key + "country");
            oneOf(key + "purpose", "SERVICE", "BILLING", "SUPPORT", "LEGAL", "RESEARCH");
            someOf(key + "classes", RETAINED.toArray(String[]::new));
            rule(value -> value.matches("[^@\\s]+@[^@\\s]+"), "must be a mail address", key + "mail");
        }
        someOf("legal.grounds", "LAW", "COURT_ORDER", "LEGAL_PROCESS", "NATIONAL_SECURITY", "PUBLIC_IMPORTANCE", "POLICY_ENFORCEMENT",
                "SAFETY");
        flags("aggregates.share", "transition.allowed", "ads.thirdParty");
        oneOf("aggregates.minCustomers", "15");
        oneOf("aggregates.maxShare", "15");
        anyOf("transition.exclude", RETAINED.toArray(String[]::new));
    }

    private void products() {
        rule(BoundedPattern::is, "must be a pattern of letters, digits, [sets] and {counts} that end, such as [A-Z]{2}[0-9]{6,10}",
                "products.serial");
        rule(value -> value.length() <= LONGEST_SERIAL && BoundedPattern.fits(value, pack.getProperty("products.serial", "").strip()),
                "must be a serial number that products.serial allows, at most " + LONGEST_SERIAL + " characters", "products.serial.example");
        rule(value -> value.isEmpty() || every(value, "[^:]+:\\s*[A-Za-z0-9.+-]*[0-9][A-Za-z0-9.+-]*"), "must list models and versions such as Weir 7:2.5.0",
                "products.software");
    }

    private void documents() {
        rule(value -> value.matches("[0-9]{6,8}") && Integer.parseInt(value) <= LARGEST_DOCUMENT,
                "must be a number of bytes from 100000 to " + LARGEST_DOCUMENT, "documents.maxBytes");
        someOf("documents.types", "PDF", "PNG", "JPEG", "TEXT");
        number("support.closeDays", 1, 365);
        number("support.documentDays", 0, 365);
    }

    private void keeping() {
        oneOf("cookies.lifetime", "SESSION");
        oneOf("card.storage", "TOKEN");
        oneOf("encryption.atRest", "true");
        oneOf("log.tied", "false");
        flags("address.fax");
        rule(value -> value.equals("*") || !value.isEmpty() && every(value, "[A-Z]{2}"), "must be * or list countries such as GB,IE",
                "address.countries");
        for (String dataClass : RETAINED) {
            rule(PackCheck::isRetention, "must be ACCOUNT, or a period and a ground such as P1Y SERVICE or ACCOUNT+P6Y TAX", "retention." + dataClass);
        }
    }

    private List<String> run() {
        List<String> problems = new ArrayList<>();
        rules.forEach((key, rule) -> {
            String value = pack.getProperty(key);
            if (value == null) {
                problems.add(key + "  is missing: it " + rule.words());
            } else if (!rule.good().test(value.strip())) {
                problems.add(key + "  " + rule.words());
            }
        });
        return problems;
    }

    private void rule(Predicate<String> good, String words, String... keys) {
        for (String key : keys) {
            rules.put(key, new Rule(good, words));
        }
    }

    private void texts(String... keys) {
        rule(value -> !value.isEmpty(), "must have a text", keys);
    }

    private void flags(String... keys) {
        rule(Set.of("true", "false")::contains, "must be true or false", keys);
    }

    private void mailAddresses(String... keys) {
        rule(value -> value.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"), "must be a mail address", keys);
    }

    private void number(String key, int least, int most) {
        rule(value -> value.matches("[0-9]{1,4}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most,
                "must be a number from " + least + " to " + most, key);
    }

    private void oneOf(String key, String... values) {
        rule(List.of(values)::contains, "must be " + String.join(" or ", values), key);
    }

    private void someOf(String key, String... values) {
        rule(value -> !value.isEmpty() && List.of(values).containsAll(split(value)), "must list some of " + String.join(", ", values), key);
    }

    private void anyOf(String key, String... values) {
        rule(value -> List.of(values).containsAll(split(value)), "must be empty or list some of " + String.join(", ", values), key);
    }

    /** Whether a registration with these fields leads to an account that its owner can use. */
    private boolean isRegistration(String value) {
        List<String> fields = split(value);
        boolean proof = fields.contains("account_number");
        return List.of("account_number", "second_fact", "name", "login", "email", "password", "date_of_birth").containsAll(fields)
                && fields.containsAll(List.of("email", "password"))
                && proof == fields.contains("second_fact") && (proof || fields.contains("name"))
                && (fields.contains("login") || "EMAIL".equals(pack.getProperty("login.kind", "").strip()))
                && (fields.contains("date_of_birth") || "0".equals(pack.getProperty("age.min", "").strip()));
    }

    private static boolean every(String value, String pattern) {
        return split(value).stream().allMatch(part -> part.matches(pattern));
    }

    private static List<String> split(String value) {
        return value.isBlank() ? List.of() : List.of(value.strip().split("\\s*,\\s*"));
    }

    private static boolean isDate(String value) {
        try {
            return LocalDate.parse(value) != null;
        } catch (java.time.DateTimeException wrong) {
            return false;
        }
    }

    private static boolean isRetention(String value) {
        String[] words = value.split("\\s+");
        if (words.length != 2) {
            return value.equals("ACCOUNT");
        }
        try {
            return !Period.parse(words[0].startsWith("ACCOUNT+") ? words[0].substring("ACCOUNT+".length()) : words[0]).isNegative() && GROUNDS.contains(words[1]);
        } catch (java.time.DateTimeException wrong) {
            return false;
        }
    }

    /** Contrast of two colours as WCAG 2.2 defines it, from 1 to 21; nought for what is no colour. */
    static double contrast(String one, String other) {
        if (!one.matches("#[0-9A-Fa-f]{6}")) {
            return 0;
        }
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double channel = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
