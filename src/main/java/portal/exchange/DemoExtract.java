package portal.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * Writes a sample extract. The same day, seed and number of customers give the same bytes, so that a test or a demo can be repeated.
 *
 * <p>The first customer is always Maria Lopez of 12 Quay Street, account 4401 2286, with all three fuels and 36 months. The second has an
 * account and no history at all, the third 15 years of it. Luis Lopez, who holds Maria's account with her, has no supply of his own and
 * counts as nobody of the number.
 */
@ApplicationScoped
public class DemoExtract {

    public static final int CUSTOMERS = 200;
    /** The first customer, whom the demo is about. */
    public static final String FIRST_CUSTOMER = "C000001";
    /** Who holds the first customer's account with her. */
    public static final String SECOND_HOLDER = "C0900001";
    private static final int MONTHS = 36;
    private static final int MONTHS_OF_THE_OLDEST = 180;
    /** The billing system works at night: the extract is older than anything a customer does on its day. */
    private static final LocalTime TAKEN_AT = LocalTime.of(22, 0);

    public void write(Path folder, LocalDate today, long seed) {
        write(folder, today, seed, CUSTOMERS);
    }

    public void write(Path folder, LocalDate today, long seed, int customers) {
        Instant extractedAt = today.minusDays(1).atTime(TAKEN_AT).toInstant(ZoneOffset.UTC);
        try (ExtractWriter out = new ExtractWriter(folder)) {
            for (int i = 0; i < customers; i++) {
                // one source of chance for each customer: more customers change none of the others
                customer(out, new Random(seed * 1_000_003 + i), today, i);
            }
            out.finish(extractedAt);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void customer(ExtractWriter out, RandomGenerator random, LocalDate today, int i) {
        String customer = String.format(Locale.ROOT, "C%06d", i + 1);
        String premises = String.format(Locale.ROOT, "PR%06d", i + 1);
        SamplePeople.Named person = SamplePeople.person(i, random);
        SampleHome home = SampleHome.of(i, random);
        LocalDate birth = i == 0 || random.nextInt(4) > 0 ? LocalDate.of(1938, 1, 1).plusDays(random.nextInt(24_000)) : null;
        out.line(ExtractFile.CUSTOMERS, customer, person.name(), home.country(), person.language(), birth,
                random.nextInt(4) == 0 ? "post" : "email", SamplePeople.need(random), i == 0 ? "Maria" : null, i == 0 ? "Lopez" : null);
        if (i == 0) {
            out.line(ExtractFile.CUSTOMERS, SECOND_HOLDER, "Luis Lopez", home.country(), "en", LocalDate.of(1979, 6, 3), "email", null, "Luis", "Lopez");
            out.line(ExtractFile.CONTACT_POINTS, SECOND_HOLDER, "email", "luis.lopez@example.com", null, null, null, null, null, null);
        }
        contacts(out, random, customer, home, i);
        if (i == 0) {
            out.line(ExtractFile.IDENTITY_NUMBERS, customer, "driving_licence", "LOPEZ806035M99AB", "Northlight Credit Agency", "billing",
                    today.minusMonths(2), null);
        }
        out.line(ExtractFile.PREMISES, premises, home.line1(), home.town(), home.country(), home.line2(), home.region(), home.postalCode());
        if (i == 0) {
            orders(out, customer, person.name(), home, today);
        }
        new SampleAccount(out, random, today, i).write(customer, premises, i == 1 ? 0 : i == 2 ? MONTHS_OF_THE_OLDEST : MONTHS);
    }

    /** What the first customer ordered: one on its way, one that came. */
    private static void orders(ExtractWriter out, String customer, String name, SampleHome home, LocalDate today) {
        out.line(ExtractFile.ORDERS, "R-100482", customer, today.minusDays(6), "shipped", name, home.line1(), home.line2(), home.town(),
                home.region(), home.postalCode(), home.country(), "maria.lopez@example.com");
        out.line(ExtractFile.ORDER_LINES, "R-100482", 1, "Smart thermostat Weir T2", 1, "89.00");
        out.line(ExtractFile.ORDER_LINES, "R-100482", 2, "Radiator valve", 4, "112.00");
        out.line(ExtractFile.ORDERS, "R-098117", customer, today.minusMonths(14), "delivered", name, home.line1(), home.line2(), home.town(),
                home.region(), home.postalCode(), home.country(), null);
        out.line(ExtractFile.ORDER_LINES, "R-098117", 1, "Heat pump Weir 7", 1, "2450.00");
    }

    private static void contacts(ExtractWriter out, RandomGenerator random, String customer, SampleHome home, int i) {
        String email = i == 0 ? "maria.lopez@example.com" : String.format(Locale.ROOT, "customer%03d@example.com", i + 1);
        out.line(ExtractFile.CONTACT_POINTS, customer, "email", email, null, null, null, null, null, null);
        if (random.nextInt(3) > 0) {
            out.line(ExtractFile.CONTACT_POINTS, customer, "phone", String.format(Locale.ROOT, "01632 960%03d", random.nextInt(1000)), null, null, null,
                    null, null, "GB");
        }
        if (i == 0 || random.nextInt(2) > 0) {
            out.line(ExtractFile.CONTACT_POINTS, customer, "mobile", String.format(Locale.ROOT, "07700 900%03d", random.nextInt(1000)), null, null, null,
                    null, null, "GB");
        }
        if (random.nextInt(20) == 0) {
            out.line(ExtractFile.CONTACT_POINTS, customer, "fax", String.format(Locale.ROOT, "+1 868 555 01%02d", random.nextInt(100)), null, null, null,
                    null, null, "TT");
        }
        out.line(ExtractFile.CONTACT_POINTS, customer, "postal", null, home.line1(), home.line2(), home.town(), home.region(),
                home.postalCode(), home.country());
    }
}
