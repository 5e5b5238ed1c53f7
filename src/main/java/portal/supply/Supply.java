package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import portal.census.Source;
import portal.customer.Provenance;
import portal.platform.Clock;
import portal.platform.NotFound;

/** What a customer is supplied with, used, owes and paid. */
@ApplicationScoped
@Transactional
public class Supply {

    public static final int BILLS_A_PAGE = 24;
    /** Enough to find the latest month, half a year late at worst, and the same month of the year before. */
    private static final int MONTHS_FOR_HOME = 19;

    @Inject Accounts accounts;
    @Inject HomeRows homeRows;
    @Inject Usages usages;
    @Inject Bills bills;
    @Inject BillPages billPages;
    @Inject SupplyRows supplyRows;
    @Inject SecondFact secondFact;
    @Inject Provenance provenance;
    @Inject Clock clock;

    public HomeView home(long customer) {
        HomeRows.Home home = homeRows.of(customer, thisMonth().minusMonths(MONTHS_FOR_HOME).atDay(1));
        UsageMonths months = new UsageMonths(home.usage());
        return new HomeView(home.accounts(), months.latest(), months.lastDay());
    }

    /** Billed periods of one fuel that start on {@code from} or later and before {@code end}, by time. */
    public List<UsageRow> periods(long customer, Fuel fuel, LocalDate from, LocalDate end) {
        return usages.rowsBetween(customer, fuel, from, end);
    }

    private YearMonth thisMonth() {
        return YearMonth.from(clock.today());
    }

    /** Bills of all the customer's accounts in a year, null for the last twelve months, newest first; pages count from 1. */
    public BillBook bills(long customer, Integer year, int page) {
        BookYear book = book(year);
        BillPages.Found found = billPages.find(customer, book, (page - 1) * BILLS_A_PAGE, BILLS_A_PAGE + 1);
        return BillBook.of(Paged.of(found.bills(), page, BILLS_A_PAGE), book, found.oldest(), clock.today().getYear());
    }

    /** The latest bills of the last twelve months. */
    public List<BillRow> latestBills(long customer) {
        return bills(customer, null, 1).bills().rows();
    }

    private BookYear book(Integer year) {
        return year == null ? BookYear.latest(clock.today()) : BookYear.of(year);
    }

    /** @throws NotFound when there is no such bill or it is somebody else's */
    public BillView bill(long customer, String number) {
        return bills.find(customer, number).orElseThrow(NotFound::new).with(bills.linesOf(customer, number));
    }

    /** Payments in a year, null for the last twelve months. */
    public Paged<PaymentRow> payments(long customer, Integer year, int page) {
        return Paged.of(bills.paymentsOf(customer, book(year), (page - 1) * BILLS_A_PAGE, BILLS_A_PAGE + 1), page, BILLS_A_PAGE);
    }

    /** The latest payments of the last twelve months. */
    public List<PaymentRow> latestPayments(long customer) {
        return payments(customer, null, 1).rows();
    }

    /**
     * The account of that number, or one that the customer of that number holds, if the second fact fits: a postal code on file for it, or,
     * where there is none, the serial number of one of its meters. An account's number leads to its primary holder, so the others of a
     * household come with the customer number of their own. The work is the same whether the account exists, the fact is wrong, or both are right.
     */
    public Optional<AccountMatch> matchAccount(String number, String fact) {
        String folded = AccountNumber.of(number);
        Optional<AccountMatch> byAccount = fitting(accounts.facts(folded), fact);
        Optional<AccountMatch> byCustomer = fitting(accounts.factsOfCustomer(List.of(folded, number == null ? "" : number.strip())), fact);
        return byAccount.or(() -> byCustomer);
    }

    private Optional<AccountMatch> fitting(Optional<AccountFacts> facts, String fact) {
        List<String> serials = accounts.serials(facts.map(AccountFacts::accountId).orElse(0L));
        boolean right = secondFact.fits(fact, facts.orElse(SecondFact.NOBODY), serials);
        return facts.filter(found -> right).map(found -> new AccountMatch(found.accountId(), found.number(), found.customerId()));
    }

    /** Whether there is an account of this number, as stored, whoever holds it. */
    public boolean isAccount(String number) {
        return accounts.exists(number);
    }

    /** Whether nobody holds this account. */
    public boolean isFree(long account) {
        return accounts.holders(List.of(account)).isEmpty();
    }

    /** Makes a customer the holder of an account that has none, from today on; usage and bills of the past stay closed to them. */
    public void hold(long customer, long account) {
        if (!accounts.holders(List.of(account)).isEmpty()) {
            throw new IllegalStateException("The account has a holder");
        }
        accounts.add(new AccountHolder(customer, account, clock.today()).cameIn(provenance.by(Source.CUSTOMER)));
    }

    /** The accounts a customer holds and the places they supply. */
    public List<SuppliedPlace> places(long customer) {
        return accounts.placesOf(customer);
    }

    /** The accounts a customer holds, for staff. */
    public List<AccountSummary> summaries(long customer) {
        return supplyRows.heldBy(customer).stream().map(account -> new AccountSummary(account.number(), account.role(),
                account.contracts().stream().map(HeldAccount.Contract::tariff).collect(Collectors.joining(", ")), account.paperless(),
                account.budgetMinor(), account.currency(), account.credit())).toList();
    }

    /** Numbers of the accounts a customer holds, as printed. */
    public List<String> accountNumbers(long customer) {
        return accounts.placesOf(customer).stream().map(place -> AccountNumber.shown(place.number())).toList();
    }

    /** Numbers of the accounts that a customer holds together with somebody else, as printed. */
    public List<String> sharedAccounts(long customer) {
        return accounts.sharedBy(customer).stream().map(AccountNumber::shown).toList();
    }
}
