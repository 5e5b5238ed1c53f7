package portal.mail;

/**
 * A letter that this node holds for the time of a lease.
 *
 * @param claim      by which the holder is known; whoever takes it after the lease has another one
 * @param bulk       one of many, which may have to wait for its turn at its domain
 * @param mail       what to send; null when there is nothing to send, because the letter ended on the way or went out before
 * @param handedOver whether it is with the mail server and only its own end is missing
 * @param counted    the mailing that may count it; null for none
 */
record Taken(long id, long claim, boolean bulk, Letter.Keep keep, LetterSent news, String topic, Mail mail, boolean handedOver, String counted) {

    boolean mayBeSentTwice() {
        return keep != Letter.Keep.NOTHING && !bulk;
    }

    boolean isRefusable() {
        return news.customer() != null && !topic.equals(Letter.SERVICE);
    }

    /** Whether it is one of many about the service itself. */
    boolean isAnnouncement() {
        return news.customer() != null && bulk && topic.equals(Letter.SERVICE);
    }

    /** The part of the address behind the @, in small letters. */
    String domain() {
        return mail.to().substring(mail.to().lastIndexOf('@') + 1).toLowerCase(java.util.Locale.ROOT);
    }

    /** Never the address or the words. */
    @Override
    public String toString() {
        return "Taken[" + id + "]";
    }
}
