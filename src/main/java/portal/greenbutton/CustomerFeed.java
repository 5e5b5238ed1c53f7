package portal.greenbutton;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import portal.customer.ContactKind;
import portal.customer.ContactView;
import portal.customer.CustomerView;
import portal.customer.PostalAddress;
import portal.supply.SuppliedPlace;
import portal.supply.usage.SuppliedPoint;

/** Writes {@code customer.xml}: who the customer is and where each usage point of the other file is. No reading ever stands in it. */
final class CustomerFeed {

    private final Feed feed;
    private final Names names;
    private final Instant now;

    CustomerFeed(OutputStream out, Names names, Instant now) throws IOException {
        this.feed = new Feed(out, Espi.CUSTOMER, now);
        this.names = names;
        this.now = now;
    }

    void write(CustomerView customer, List<SuppliedPlace> places, List<SuppliedPoint> points) throws IOException {
        String self = Names.collection("RetailCustomer/" + names.uuid("customer " + customer.reference()));
        feed.begin(names.uuid("customer feed " + customer.reference() + " " + now), "Green Button customer", Names.collection("Batch/Customer"));
        feed.entry(names.uuid("customer " + customer.reference()), "Customer", new Feed.Links(self, Names.collection("RetailCustomer"),
                self + "/CustomerAccount"), "Customer", xml -> person(xml, customer));
        for (SuppliedPlace place : places) {
            place(self, place, points);
        }
        feed.end();
    }

    private static void person(Xml xml, CustomerView customer) throws IOException {
        xml.open("Organisation");
        PostalAddress post = customer.contact(ContactKind.POSTAL).map(ContactView::address).orElse(null);
        if (post != null) {
            address(xml, "postalAddress", post.line1(), post.line2(), post.town(), post.region(), post.postalCode(), post.country());
        }
        phone(xml, "phone1", customer.contact(ContactKind.PHONE).or(() -> customer.contact(ContactKind.MOBILE)).map(ContactView::stored).orElse(null));
        String email = customer.contact(ContactKind.EMAIL).map(ContactView::text).orElse(null);
        if (email != null) {
            xml.open("electronicAddress").text("email1", email).close();
        }
        xml.text("organisationName", customer.name().value()).close();
        xml.text("kind", "residential").text("locale", customer.language().value()).text("customerName", customer.name().value());
    }

    private static void phone(Xml xml, String name, String number) throws IOException {
        if (number != null) {
            xml.open(name).text("ituPhone", number).close();
        }
    }

    private void place(String customer, SuppliedPlace place, List<SuppliedPoint> points) throws IOException {
        String account = customer + "/CustomerAccount/" + names.uuid("account " + place.number());
        feed.entry(names.uuid("account " + place.number()), "Account", new Feed.Links(account, customer + "/CustomerAccount",
                account + "/ServiceLocation"), "CustomerAccount", xml -> xml.text("accountId", place.number()));
        String location = account + "/ServiceLocation/" + names.uuid("place " + place.number());
        feed.entry(names.uuid("place " + place.number()), "Service location", new Feed.Links(location, account + "/ServiceLocation"),
                "ServiceLocation", xml -> {
                    address(xml, "mainAddress", place.line1(), place.line2(), place.town(), place.region(), place.postalCode(), null);
                    List<SuppliedPoint> here = points.stream().filter(point -> point.account().equals(place.number())).toList();
                    if (!here.isEmpty()) {
                        xml.open("UsagePoints");
                        for (SuppliedPoint point : here) {
                            xml.text("UsagePoint", names.usagePoint(point.number()));
                        }
                        xml.close();
                    }
                });
    }

    private static void address(Xml xml, String name, String line1, String line2, String town, String region, String postalCode, String country)
            throws IOException {
        xml.open(name).open("streetDetail").text("addressGeneral", line1).text("addressGeneral2", line2).close();
        xml.open("townDetail").text("name", town).text("stateOrProvince", region).text("country", country).close();
        xml.text("postalCode", postalCode).close();
    }
}
