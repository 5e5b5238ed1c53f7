package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import portal.platform.Clock;
import portal.platform.NotFound;

/** What a customer is supplied with, used, owes and paid. */
@ApplicationScoped
@Transactional
public class Supply {

    public static final int BILLS_A_PAGE = 12;
    /** Enough to find the latest month, half a year late at worst, and the same month of the year before. */
    private static final int MONTHS_FOR_HOME = 19;

    @Inject Accounts accounts;
    @Inject HomeRows homeRows;
    @Inject Usages usages;
    @Inject Bills bills;
    @Inject SupplyRows supplyRows;
    @Inject SecondFact secondFact;
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

    /** Bills of all the customer's accounts, newest first; pages count from 1. */
    public Paged<BillRow> bills(long customer, int page) {
        return Paged.of(bills.rowsOf(customer, (page - 1) * BILLS_A_PAGE, BILLS_A_PAGE + 1), page, BILLS_A_PAGE);
    }

    /** @throws NotFound when there is no such bill or it is somebody else's */
    public BillView bill(long customer, String number) {
        return bills.find(customer, number).orElseThrow(NotFound::new).with(bills.linesOf(customer, number));
    }

    public Paged<PaymentRow> payments(long customer, int page) {
        return Paged.of(bills.paymentsOf(customer, (page - 1) * BILLS_A_PAGE, BILLS_A_PAGE + 1), page, BILLS_A_PAGE);
    }

    /**
     * The account of that number, if the second fact fits: a postal code on file for it, or, where there is none, the serial number of
     * one of its meters. The work is the same whether the account exists, the fact is wrong, or both are right.
     */
    public Optional<AccountMatch> matchAccount(String number, String fact) {
        Optional<AccountFacts> facts = accounts.facts(AccountNumber.of(number));
        List<String> serials = accounts.serials(facts.map(AccountFacts::accountId).orElse(0L));
        boolean right = secondFact.fits(fact, facts.orElse(SecondFact.NOBODY), serials);
        return facts.filter(found -> right).map(found -> new AccountMatch(found.accountId(), found.number(), found.customerId()));
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
        accounts.add(new AccountHolder(customer, account, clock.today()));
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
}
