package portal.exchange;

import static portal.exchange.ExtractWriter.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import portal.supply.Fuel;

/** The supply of one sample customer: meters, usage month by month, a bill for each month, and payments for most of the bills. */
final class SampleAccount {

    /** Pence a month and fuel, whatever is used. */
    private static final long STANDING = 1_422;
    private static final int TAX_PERCENT = 5;
    private static final int DAYS_TO_PAY = 14;
    /** The first so many customers have a meter for electricity that is read every hour; the very first for every fuel. */
    private static final int SMART = 5;
    private static final int MONTHS_WITH_LINES = 4;
    private static final int MONTHS_OF_SOLAR = 36;
    private static final int MONTHS_TO_COMPARE = 25;
    private static final int MONTHS_OF_THE_OTHERS = 13;

    private final ExtractWriter out;
    private final RandomGenerator random;
    private final LocalDate today;
    private final String number;
    private final List<SampleUse> uses = new ArrayList<>();
    private final Map<Fuel, SampleReads> reads = new EnumMap<>(Fuel.class);
    private final int customerIndex;
    private final boolean sunny;
    private final boolean byCard;
    private final boolean prompt;
    private long balance;
    /** Numbers of bills go on within a customer's own thousand, and hold no account number: they stand in addresses. */
    private long bills;

    SampleAccount(ExtractWriter out, RandomGenerator random, LocalDate today, int customer) {
        this.out = out;
        this.random = random;
        this.today = today;
        this.customerIndex = customer;
        this.number = customer == 0 ? "44012286" : String.valueOf(44_013_000L + customer * 37L);
        this.bills = (customer + 1) * 1000L;
        this.byCard = random.nextInt(5) == 0;
        this.prompt = customer % 3 == 1;
        for (Fuel fuel : Fuel.values()) {
            if (customer == 0 || fuel == Fuel.ELECTRICITY || random.nextInt(3) > 0) {
                uses.add(SampleUse.of(fuel, random));
            }
        }
        this.sunny = customer == 0;
        uses.stream().filter(use -> customer == 0 || customer < SMART && use.fuel() == Fuel.ELECTRICITY)
                .forEach(use -> reads.put(use.fuel(), new SampleReads(out, point(use), today)));
    }

    /** Writes {@code months} up to the last whole month, and the account with what is owed in the end. */
    void write(String customer, String premises, int months) {
        YearMonth end = YearMonth.from(today);
        LocalDate opened = end.minusMonths(Math.max(months, 1)).atDay(1);
        for (SampleUse use : uses) {
            out.line(ExtractFile.METERS, meter(use), point(use), number, word(use.fuel()), opened);
        }
        for (YearMonth month = end.minusMonths(months); month.isBefore(end); month = month.plusMonths(1)) {
            month(month, month.equals(end.minusMonths(1)));
        }
        if (months > 0) {
            uses.forEach(use -> hours(use, end, use.amount(end, new Random(point(use).hashCode()))));
        }
        boolean rated = customerIndex % 9 == 0;
        out.line(ExtractFile.SERVICE_ACCOUNTS, number, customer, premises, "GBP", money(balance), today.minusDays(1), opened, null,
                customerIndex % 7 == 0 ? "185.00" : null, rated ? "Pays in time, rated 4 of 5" : null, rated ? "Northlight Credit Reference" : null,
                rated ? opened.minusDays(12) : null, customerIndex % 2 == 0 ? "no" : "yes");
        if (customerIndex == 0) {
            out.line(ExtractFile.HOLDERS, number, DemoExtract.SECOND_HOLDER, "joint", opened, null, null);
        }
        out.line(ExtractFile.AGREEMENTS, "AG" + number, number, opened.minusDays(9), opened, "no",
                customerIndex % 3 == 0 ? "Brightwater Steady" : "Brightwater Variable", null);
    }

    private void month(YearMonth month, boolean latest) {
        LocalDate issued = month.plusMonths(1).atDay(3);
        Map<Fuel, Long> costs = new EnumMap<>(Fuel.class);
        for (SampleUse use : uses) {
            long amount = use.amount(month, random);
            costs.put(use.fuel(), use.cost(amount));
            hours(use, month, amount);
            out.line(ExtractFile.USAGE, point(use), month.atDay(1), month.plusMonths(1).atDay(1),
                    BigDecimal.valueOf(amount, 3).toPlainString(), money(use.cost(amount)),
                    random.nextInt(12) == 0 ? "estimated" : "read");
        }
        if (issued.isAfter(today)) {
            return;
        }
        long standing = STANDING * uses.size();
        long net = standing + costs.values().stream().mapToLong(Long::longValue).sum();
        long tax = Math.round(net * TAX_PERCENT / 100.0);
        String bill = String.format(Locale.ROOT, "B%010d", ++bills);
        out.line(ExtractFile.BILLS, bill, number, month.atDay(1), month.plusMonths(1).atDay(1), issued, issued.plusDays(DAYS_TO_PAY),
                money(net + tax), money(costs.get(Fuel.ELECTRICITY)), money(costs.get(Fuel.GAS)), money(costs.get(Fuel.WATER)),
                money(standing), money(tax));
        if (customerIndex == 0 || month.isAfter(YearMonth.from(today).minusMonths(MONTHS_WITH_LINES))) {
            lines(bill, month, costs, standing, tax);
        }
        pay(bill, issued.plusDays(prompt ? 0 : DAYS_TO_PAY - random.nextInt(5)), net + tax, latest);
    }

    private void lines(String bill, YearMonth month, Map<Fuel, Long> costs, long standing, long tax) {
        int line = 0;
        for (SampleUse use : uses) {
            long cost = costs.get(use.fuel());
            out.line(ExtractFile.BILL_LINES, bill, ++line, "usage_fee", SampleUse.title(use.fuel()), money(cost),
                    BigDecimal.valueOf(Math.round(cost * 100_000.0 / use.pence()), 3).toPlainString(), use.fuel() == Fuel.WATER ? "m³" : "kWh");
        }
        out.line(ExtractFile.BILL_LINES, bill, ++line, "delivery_fee", "Standing charge, " + uses.size() + " meters", money(standing),
                month.lengthOfMonth(), "days");
        out.line(ExtractFile.BILL_LINES, bill, ++line, "tax", "VAT " + TAX_PERCENT + " %", money(tax), null, null);
    }

    private void hours(SampleUse use, YearMonth month, long amount) {
        SampleReads meter = reads.get(use.fuel());
        boolean solar = sunny && use.fuel() == Fuel.ELECTRICITY;
        int months = solar ? MONTHS_OF_SOLAR : sunny ? MONTHS_TO_COMPARE : MONTHS_OF_THE_OTHERS;
        if (meter != null && month.isAfter(YearMonth.from(today).minusMonths(months))) {
            meter.use(month, amount, use.price());
            if (solar) {
                meter.sun(month);
            }
        }
    }

    /** A third pay at once and owe nothing. For the rest the latest bill is open, and a few of the others were paid short. */
    private void pay(String bill, LocalDate day, long owed, boolean latest) {
        balance += owed;
        if (latest && !prompt || day.isAfter(today)) {
            return;
        }
        long paid = !prompt && random.nextInt(400) == 0 ? owed / 2 : owed;
        balance -= paid;
        out.line(ExtractFile.PAYMENTS, bill.replace('B', 'P'), number, day, money(paid), byCard ? "card" : "direct_debit",
                byCard ? "Visa" : null, byCard ? number.substring(4) : null);
    }

    private String meter(SampleUse use) {
        return word(use.fuel()).substring(0, 1).toUpperCase(Locale.ROOT) + "24A" + number.substring(3);
    }

    private String point(SampleUse use) {
        return "UP" + number + "-" + word(use.fuel()).charAt(0);
    }

    private static String word(Fuel fuel) {
        return fuel.getCode();
    }
}
