package portal.referral;

import portal.customer.EmailAddress;
import portal.customer.PersonName;

/** Whom a customer wants to tell. Two facts, no more (CLX-26). */
public record Invitation(PersonName name, EmailAddress email) {
}
