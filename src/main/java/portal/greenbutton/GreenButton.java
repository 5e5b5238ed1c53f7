package portal.greenbutton;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import portal.customer.CustomerRecords;
import portal.platform.Clock;
import portal.platform.Operator;
import portal.supply.Fuel;
import portal.supply.Supply;
import portal.supply.usage.BilledPeriod;
import portal.supply.usage.Span;
import portal.supply.usage.UsageBook;
import portal.supply.usage.UsageTape;
import portal.vault.Vault;

/** Writes a customer's Green Button files: usage without a word about the person, and the person without a reading. */
@ApplicationScoped
public class GreenButton {

    @Inject UsageTape tape;
    @Inject UsageBook book;
    @Inject Supply supply;
    @Inject CustomerRecords customers;
    @Inject Vault vault;
    @Inject Operator operator;
    @Inject Clock clock;

    /** Readings of those days, of one fuel or, for null, of all. */
    public void writeUsage(long customer, Fuel fuel, Span within, OutputStream out) throws IOException {
        UsageFeed feed = new UsageFeed(out, names(), clock.zone(), operator.currency(), clock.now());
        feed.begin(customers.person(customer).reference());
        tape.play(customer, fuel, within, feed::month);
        for (BilledPeriod period : book.billed(customer, fuel, within)) {
            feed.summary(period);
        }
        feed.end();
    }

    public void writeCustomer(long customer, OutputStream out) throws IOException {
        new CustomerFeed(out, names(), clock.now()).write(customers.get(customer), supply.places(customer), book.points(customer));
    }

    private Names names() {
        return new Names(thing -> vault.fingerprint("green-button", thing));
    }
}
