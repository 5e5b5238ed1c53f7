package portal.mail.incoming;

/** How many mails of one kind came in. */
public record IncomingTally(Kind kind, long mails) {
}
