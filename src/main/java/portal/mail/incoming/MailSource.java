package portal.mail.incoming;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;

/** Where incoming mail lies. */
interface MailSource {

    /** Takes a mail, and only then may it be removed. */
    interface Reader {

        /**
         * @param raw the whole mail, null when it is larger than {@link Recognition#LARGEST}
         * @return null to leave it where it is
         */
        Kind read(byte[] raw);
    }

    /**
     * Gives a handful of mails to the reader. What is for people is moved aside, the rest is removed, each after it was read.
     *
     * @return whether there may be more at once
     */
    boolean read(int most, Reader reader) throws IOException, MessagingException;

    /** Until it is worth looking again when there was nothing. */
    Duration pause();
}
