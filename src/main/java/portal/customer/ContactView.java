package portal.customer;

import java.time.Instant;
import portal.census.Source;

/**
 * A way to reach a customer, for reading.
 *
 * @param text    the e-mail address or the number as people of the customer's country write it; null for post, and when removed
 * @param stored  the text as stored (E.164 for numbers)
 * @param address null but for post
 * @param returnedAt since when mail comes back from there, null while it does not
 * @param keptAt  when its owner said that it is right although mail came back
 * @param version of the row, for the form that changes it
 */
public record ContactView(ContactKind kind, String text, String stored, PostalAddress address, Origin origin,
        Instant verifiedAt, Instant returnedAt, Instant keptAt, int version) {

    static ContactView of(ContactPoint point, String country) {
        boolean number = point.text() != null && point.kind() != ContactKind.EMAIL;
        return new ContactView(point.kind(), number ? new PhoneNumber(point.text()).shown(country) : point.text(), point.text(),
                point.address(), point.origin(), point.verifiedAt(), point.returnedAt(), point.keptAt(), point.version());
    }

    public Source source() {
        return origin.source();
    }

    public Instant since() {
        return origin.since();
    }

    public boolean isVerified() {
        return verifiedAt != null;
    }

    public boolean isEmpty() {
        return text == null && address == null;
    }
}
