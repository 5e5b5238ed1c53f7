package portal.customer;

/** A way to reach a person as the billing system knows it: an e-mail address, a number or an address, the one that the kind asks for. */
public record ImportedContact(String customerNumber, ContactKind kind, EmailAddress email, PhoneNumber number, PostalAddress address) {
}
