package portal.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A message that asks once more before it gives its words away. The mail server counts nothing before the dot at the end: breaking off until then
 * means that the letter did not go out, and only what breaks after it is in doubt.
 */
final class Outgoing extends MimeMessage {

    private final Mail mail;
    private final Fence fence;
    private boolean heldBack;
    private boolean whole;

    Outgoing(Session session, Mail mail, Fence fence) {
        super(session);
        this.mail = mail;
        this.fence = fence;
    }

    /** The same at every attempt. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", mail.messageId());
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        pass();
        super.writeTo(out, ignored);
        pass();
        whole = true;
    }

    private void pass() throws IOException {
        if (!fence.isOpen()) {
            heldBack = true;
            throw new IOException("This letter is not ours to send any more");
        }
    }

    boolean isHeldBack() {
        return heldBack;
    }

    /** Whether all of it was given away, so that the dot may have been sent too. */
    boolean isWhole() {
        return whole;
    }
}
