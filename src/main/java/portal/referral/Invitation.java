package portal.referral;

import portal.customer.EmailAddress;
import portal.customer.PersonName;

/**
 * Whom a customer wants to tell. Two facts about the friend, no more (CLX-26).
 *
 * @param line in the sender's own words, or null
 */
public record Invitation(PersonName name, EmailAddress email, PersonalLine line) {

    public Invitation(PersonName name, EmailAddress email) {
        this(name, email, null);
    }
}
