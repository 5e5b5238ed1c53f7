package portal.mail.incoming;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Properties;

/**
 * A mailbox over IMAP, TLS from the first byte (imaps) or by STARTTLS (imap; without TLS only on this machine). What is for people goes to the folder
 * {@value #KEPT}.
 *
 * @param address such as {@code imaps://mail.example.com/INBOX}
 */
record ImapBox(URI address, String user, String password) implements MailSource {

    static final String KEPT = "Kept";
    private static final String CONNECT_MILLIS = "5000";
    private static final String TALK_MILLIS = "30000";

    @Override
    public boolean read(int most, Reader reader) throws MessagingException, IOException {
        try (Store store = Session.getInstance(properties()).getStore(address.getScheme())) {
            store.connect(address.getHost(), address.getPort(), user, password);
            Folder inbox = store.getFolder(name());
            inbox.open(Folder.READ_WRITE);
            try {
                Message[] mails = inbox.getMessages(1, Math.min(most, inbox.getMessageCount()));
                for (Message mail : mails) {
                    take(mail, inbox, reader);
                }
                return mails.length == most;
            } finally {
                inbox.close(true);
            }
        }
    }

    private static void take(Message mail, Folder inbox, Reader reader) throws MessagingException, IOException {
        if (mail.isSet(Flags.Flag.DELETED)) {
            return;
        }
        Kind kind = reader.read(raw(mail));
        if (kind != null && kind.isForPeople()) {
            Folder kept = inbox.getStore().getFolder(KEPT);
            if (!kept.exists()) {
                kept.create(Folder.HOLDS_MESSAGES);
            }
            inbox.copyMessages(new Message[] {mail}, kept);
        }
        mail.setFlag(Flags.Flag.DELETED, kind != null);
    }

    private static byte[] raw(Message mail) throws MessagingException, IOException {
        if (mail.getSize() > Recognition.LARGEST) {
            return null;
        }
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        mail.writeTo(raw);
        return raw.toByteArray();
    }

    private String name() {
        String path = address.getPath() == null ? "" : address.getPath().replaceFirst("^/", "");
        return path.isEmpty() ? "INBOX" : path;
    }

    Properties properties() {
        String protocol = "mail." + address.getScheme() + ".";
        boolean here = address.getHost().equals("localhost") || address.getHost().startsWith("127.");
        Properties properties = new Properties();
        properties.setProperty(protocol + "connectiontimeout", CONNECT_MILLIS);
        properties.setProperty(protocol + "timeout", TALK_MILLIS);
        properties.setProperty(protocol + "writetimeout", TALK_MILLIS);
        properties.setProperty(protocol + "ssl.checkserveridentity", "true");
        properties.setProperty(protocol + "starttls.enable", "true");
        properties.setProperty(protocol + "starttls.required", String.valueOf(address.getScheme().equals("imap") && !here));
        properties.setProperty(protocol + "peek", "true");
        return properties;
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    /** Never the password. */
    @Override
    public String toString() {
        return "ImapBox[" + address.getHost() + "]";
    }
}
