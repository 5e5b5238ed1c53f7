package portal.supply;

import portal.customer.PostalAddress;

/** A place as the billing system describes it. */
public record ImportedPremises(String number, PostalAddress address) {
}
