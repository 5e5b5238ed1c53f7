package portal.supply;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import portal.census.NotPersonal;
import portal.customer.PostalAddress;
import portal.platform.Stored;

/**
 * A place that is supplied. It stays when people move or are erased: the address says where pipes end, not who lives there, and the
 * tie to a person is the account's holder.
 */
@Entity
@Table(name = "premises")
@NotPersonal("a place, whoever lives there; the tie to a person is account_holder, which erasure cuts")
class Premises extends Stored {

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "line1", nullable = false)
    private String line1;

    @Column(name = "line2")
    private String line2;

    @Column(name = "town", nullable = false)
    private String town;

    @Column(name = "region")
    private String region;

    @Column(name = "postal_code")
    private String postalCode;

    @Column(name = "country", nullable = false)
    private String country;

    protected Premises() {
    }

    Premises(String number, PostalAddress address) {
        this.number = number;
        relocate(address);
    }

    /** Takes the billing system's spelling of the address; returns whether it is another one. */
    boolean relocate(PostalAddress address) {
        boolean changed = !address.equals(address());
        if (changed) {
            line1 = address.line1();
            line2 = address.line2();
            town = address.town();
            region = address.region();
            postalCode = address.postalCode();
            country = address.country();
        }
        return changed;
    }

    String number() {
        return number;
    }

    PostalAddress address() {
        return line1 == null ? null : new PostalAddress(line1, line2, town, region, postalCode, country);
    }
}
