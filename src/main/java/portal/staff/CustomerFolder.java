package portal.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import portal.census.DataClass;
import portal.customer.ContactKind;
import portal.customer.ContactView;
import portal.customer.CustomerView;
import portal.customer.PostalAddress;
import portal.customer.SupplementView;
import portal.customer.Supplements;
import portal.platform.Clock;
import portal.orders.OrderView;
import portal.orders.Orders;
import portal.products.ProductView;
import portal.products.Products;
import portal.supply.AccountLine;
import portal.supply.AccountSummary;
import portal.supply.BillRow;
import portal.supply.PaymentRow;
import portal.supply.Supply;

/** Lays a customer's values out by class, masked unless the class is open; a class that the role may not see is not there at all. */
@ApplicationScoped
class CustomerFolder {

    /** The classes that have a section. */
    static final Set<DataClass> LAID_OUT = Collections.unmodifiableSet(EnumSet.of(DataClass.IDENTITY, DataClass.CONTACT,
            DataClass.ACCOUNT, DataClass.BILLING, DataClass.PAYMENT, DataClass.CREDIT, DataClass.PRODUCT, DataClass.ORDER));
    private static final int NEWEST = 6;

    @Inject Supply supply;
    @Inject Products products;
    @Inject Supplements supplements;
    @Inject Clock clock;
    @Inject Orders orders;

    List<Section> sections(CustomerView customer, Set<DataClass> allowed, Set<DataClass> open) {
        return allowed.stream().map(one -> section(one, customer, open.contains(one))).filter(one -> !one.lines().isEmpty()).toList();
    }

    private Section section(DataClass dataClass, CustomerView customer, boolean open) {
        return new Section(dataClass, open, switch (dataClass) {
            case IDENTITY -> Stream.concat(identity(customer, open).stream(), supplements(customer.id(), open)).toList();
            case CONTACT -> contact(customer, open);
            case ACCOUNT -> account(customer, open);
            case BILLING -> billing(customer.id(), open);
            case PAYMENT -> payments(customer.id(), open);
            case CREDIT -> credit(customer.id(), open);
            case PRODUCT -> products(customer.id(), open);
            case ORDER -> orders(customer.id(), open);
            default -> List.of();
        });
    }

    private static List<Line> identity(CustomerView customer, boolean open) {
        String name = customer.name().value();
        return List.of(
                Line.text("name", open ? name : Mask.name(name)),
                open ? Line.day("date_of_birth", customer.dateOfBirth().value())
                        : Line.text("date_of_birth", Mask.hidden(customer.dateOfBirth().value())),
                Line.text("special_need", open ? customer.specialNeed().value() : Mask.hidden(customer.specialNeed().value())),
                Line.text("customer_number", open ? customer.cisNumber() : Mask.number(customer.cisNumber())));
    }

    /** What the customer added, beside the values it is about. */
    private Stream<Line> supplements(long customer, boolean open) {
        return supplements.of(customer).stream().map(one -> Line.text(
                one.kind() == SupplementView.Kind.STATEMENT ? "statement" : "supplement",
                open ? one.heading() + ": " + one.body() : Mask.hidden(one.body())).on(LocalDate.ofInstant(one.madeAt(), clock.zone())));
    }

    private static List<Line> contact(CustomerView customer, boolean open) {
        List<Line> lines = new ArrayList<>();
        customer.contacts().stream().filter(point -> !point.isEmpty())
                .forEach(point -> lines.add(Line.text("contact_" + point.kind().name().toLowerCase(java.util.Locale.ROOT),
                        open ? shown(point) : masked(point))));
        lines.add(Line.word("preferred_channel", "channel." + customer.preferredChannel().value()));
        lines.add(Line.text("language", customer.language().value()));
        return lines;
    }

    private static String shown(ContactView point) {
        return point.kind() == ContactKind.POSTAL ? String.join(", ", point.address().lines()) : point.text();
    }

    private static String masked(ContactView point) {
        return switch (point.kind()) {
            case EMAIL -> Mask.email(point.text());
            case POSTAL -> town(point.address());
            case PHONE, MOBILE, FAX -> Mask.number(point.text());
        };
    }

    private static String town(PostalAddress address) {
        return Mask.hidden(address) + " " + address.town();
    }

    private List<Line> account(CustomerView customer, boolean open) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.word("status", "customer_status." + customer.status()));
        for (AccountSummary account : supply.summaries(customer.id())) {
            lines.add(Line.text("account", open ? account.shownNumber() : Mask.number(account.shownNumber())));
            lines.add(Line.word("holder", "holder_role." + account.role()));
            if (!account.tariffs().isEmpty()) {
                lines.add(Line.text("tariff", open ? account.tariffs() : Mask.hidden(account.tariffs())));
            }
            if (account.paperless() != null) {
                lines.add(Line.word("paper", account.paperless() ? "supply.paperless" : "supply.paper"));
            }
        }
        return lines;
    }

    private List<Line> credit(long customer, boolean open) {
        return supply.summaries(customer).stream().map(AccountSummary::credit).filter(Objects::nonNull)
                .map(credit -> Line.text("credit", open ? credit.report() + ", " + credit.agency() : Mask.hidden(credit)).on(credit.reportedOn())).toList();
    }

    private List<Line> billing(long customer, boolean open) {
        List<Line> lines = new ArrayList<>();
        for (AccountLine account : supply.home(customer).accounts()) {
            lines.add(open ? Line.money("balance", account.balanceMinor(), account.currency()) : Line.text("balance", Mask.hidden(account)));
        }
        for (BillRow bill : newest(supply.latestBills(customer))) {
            lines.add(open ? Line.money("bill", bill.amountMinor(), bill.currency()).on(bill.issuedOn())
                    : Line.text("bill", Mask.hidden(bill)).on(bill.issuedOn()));
        }
        return lines;
    }

    private List<Line> payments(long customer, boolean open) {
        List<Line> lines = new ArrayList<>();
        for (PaymentRow payment : newest(supply.latestPayments(customer))) {
            lines.add(open ? Line.money("payment", payment.amountMinor(), payment.currency()).on(payment.paidOn())
                    : Line.text("payment", Mask.hidden(payment)).on(payment.paidOn()));
        }
        return lines;
    }

    /** Where a product is used is not here: it serves research, and helping needs no research. */
    private List<Line> products(long customer, boolean open) {
        List<Line> lines = new ArrayList<>();
        for (ProductView product : newest(products.of(customer))) {
            lines.add(Line.text("product", open ? product.model() : Mask.hidden(product.model())).on(product.boughtOn()));
            lines.add(Line.text("serial", open ? product.serial() : Mask.number(product.serial())));
        }
        return lines;
    }

    private List<Line> orders(long customer, boolean open) {
        List<Line> lines = new ArrayList<>();
        for (OrderView order : newest(orders.of(customer))) {
            lines.add(Line.text("order", open ? order.number() : Mask.number(order.number())).on(order.orderedOn()));
            lines.add(Line.word("order_status", "order_status." + order.status()));
            lines.add(Line.text("ship_to", open ? order.shipTo() : Mask.hidden(order.shipTo())));
        }
        return lines;
    }

    private static <T> List<T> newest(List<T> rows) {
        return rows.subList(0, Math.min(NEWEST, rows.size()));
    }
}
