package portal.mail;

/** The mail server has taken a letter. Fired in the transaction that writes it down. */
public record LetterSent(String once, Long customer, String template) {
}
