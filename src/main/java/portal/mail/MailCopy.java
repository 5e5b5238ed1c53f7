package portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import portal.census.CopySource;
import portal.census.CopyTable;

/** Every message that was sent to a person. */
@ApplicationScoped
class MailCopy implements CopySource {

    private static final int A_PAGE = 200;
    private static final List<String> COLUMNS = List.of("sent", "sent_to", "topic", "subject", "text", "counted");

    @Inject Mailbox mailbox;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(OutgoingLetter.class);
    }

    @Override
    public List<CopyTable> copy(long customer) {
        return List.of(new CopyTable("messages", COLUMNS, use -> write(customer, use)).by("sent"));
    }

    /** A page at a time, each in a transaction of its own: years of mail are never in memory together. */
    private void write(long customer, CopyTable.Use use) throws IOException {
        Mailbox.Filed last = null;
        for (List<Mailbox.Filed> page = mailbox.before(last, customer, A_PAGE); !page.isEmpty(); page = mailbox.before(last, customer, A_PAGE)) {
            for (Mailbox.Filed filed : page) {
                use.with(row(filed.letter()));
                last = filed;
            }
        }
    }

    private static List<String> row(LetterView letter) {
        return Arrays.asList(letter.at().toString(), letter.to(), letter.topic(), letter.subject(), letter.text(), letter.counted());
    }
}
