package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import portal.census.CopySource;
import portal.census.CopyTable;
import portal.platform.Clock;

/** What a copy says about supply: accounts, usage, bills and payments, as far back as this person holds the account. */
@ApplicationScoped
@Transactional
public class SupplyCopy implements CopySource {

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    @Inject HomeRows homeRows;
    @Inject Usages usages;
    @Inject WholeBook book;
    @Inject SupplyRows supplyRows;
    @Inject Clock clock;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(ServiceAccount.class, AccountHolder.class, UsageSummary.class, Bill.class, Payment.class, BillItem.class, Agreement.class,
                CreditReport.class);
    }

    @Override
    public List<CopyTable> copy(long customer) {
        List<HeldAccount> held = supplyRows.heldBy(customer);
        return List.of(
                new CopyTable("accounts", List.of("account", "street", "town", "currency", "balance_minor", "balance_on"),
                        homeRows.of(customer, clock.today()).accounts().stream().map(a -> texts(a.number(), a.street(), a.town(), a.currency(),
                                a.balanceMinor(), a.balanceOn())).distinct().toList()),
                new CopyTable("held_accounts", List.of("account", "role", "since", "until", "sees_bills", "sees_usage", "place", "budget_minor",
                        "paperless", "paperless_source", "paperless_at", "taken_at", "came_by", "policy", "budget_at", "budget_policy",
                        "paperless_policy"), held.stream().map(a -> texts(a.number(), a.role(), a.since(), a.until(),
                                true, true, a.address(), a.budgetMinor(), a.paperless(), a.paperlessSource(), a.paperlessAt(), a.origins().tie().since(), a.origins().tie().way(),
                                a.origins().tie().policy(), a.origins().budget().since(), a.origins().budget().policy(),
                                a.origins().paperless() == null ? null : a.origins().paperless().policy())).toList()),
                new CopyTable("agreements", List.of("agreement", "account", "signed_on", "valid_from", "valid_to", "prepay", "tariff", "taken_at", "policy"),
                        held.stream().flatMap(a -> a.contracts().stream().map(c -> texts(c.number(), a.number(), c.signedOn(), c.validFrom(),
                                c.validTo(), c.prepay(), c.tariff(), c.origin().since(), c.origin().policy()))).toList()),
                new CopyTable("credit_information", List.of("account", "report", "agency", "reported_on", "taken_at", "policy"),
                        held.stream().filter(a -> a.credit() != null).map(a -> texts(a.number(), a.credit().report(), a.credit().agency(),
                                a.credit().reportedOn(), a.origins().credit().since(), a.origins().credit().policy())).toList()),
                new CopyTable("bill_lines", List.of("bill", "kind", "description", "quantity", "unit", "amount_minor"),
                        use -> lines(customer, use)),
                new CopyTable("usage", List.of("fuel", "unit", "period_start", "period_end", "amount", "cost_minor", "quality"),
                        usages.rowsOf(customer, null, EVER).stream().map(u -> texts(u.fuel(), u.fuel().getUnit(), u.periodStart(),
                                u.periodEnd(), thousandths(u.amountMilli()), u.costMinor(), u.quality())).toList()).by("period_end"),
                new CopyTable("bills", List.of("bill", "account", "period_start", "period_end", "issued_on", "due_on", "amount_minor",
                        "currency"), use -> bills(customer, use)).by("issued_on"),
                new CopyTable("payments", List.of("payment", "account", "paid_on", "amount_minor", "currency", "method", "brand", "last4"),
                        use -> payments(customer, use)).by("paid_on"));
    }

    private void bills(long customer, CopyTable.Use use) throws IOException {
        WholeBook.<BillRow>each(last -> book.bills(customer, last), page -> {
            for (BillRow b : page) {
                use.with(texts(b.number(), b.accountNumber(), b.periodStart(), b.periodEnd(), b.issuedOn(), b.dueOn(), b.amountMinor(), b.currency()));
            }
        });
    }

    private void lines(long customer, CopyTable.Use use) throws IOException {
        WholeBook.<BillRow>each(last -> book.bills(customer, last), page -> {
            for (Object[] row : book.lines(customer, page.stream().map(BillRow::number).toList())) {
                use.with(line(row));
            }
        });
    }

    private void payments(long customer, CopyTable.Use use) throws IOException {
        WholeBook.<PaymentRow>each(last -> book.payments(customer, last), page -> {
            for (PaymentRow p : page) {
                use.with(texts(p.number(), p.accountNumber(), p.paidOn(), p.amountMinor(), p.currency(), p.method(), p.brand(), p.last4()));
            }
        });
    }

    private static List<String> line(Object[] row) {
        return texts(row[0], row[1], row[2], row[3] == null ? null : thousandths((Long) row[3]), row[4], row[5]);
    }

    private static String thousandths(long milli) {
        return BigDecimal.valueOf(milli, 3).toPlainString();
    }

    private static List<String> texts(Object... values) {
        return Arrays.stream(values).map(value -> Objects.toString(value, null)).toList();
    }
}
