package portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import portal.census.CopySource;
import portal.census.CopyTable;

/** Every message that was sent to a person. */
@ApplicationScoped
class MailCopy implements CopySource {

    private static final List<String> COLUMNS = List.of("sent", "sent_to", "topic", "subject", "text");

    @Inject Mailbox mailbox;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(OutgoingLetter.class);
    }

    @Override
    public List<CopyTable> copy(long customer) {
        return List.of(new CopyTable("messages", COLUMNS, mailbox.all(customer).stream().map(MailCopy::row).toList()).by("sent"));
    }

    private static List<String> row(LetterView letter) {
        return Arrays.asList(letter.at().toString(), letter.to(), letter.topic(), letter.subject(), letter.text());
    }
}
