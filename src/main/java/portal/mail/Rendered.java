package portal.mail;

/** The words of a letter, exactly as they will be sent. */
public record Rendered(String subject, String text, String html) {
}
