package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import portal.customer.Text;
import portal.platform.Clock;
import portal.platform.Refusal;
import portal.vault.Vault;

/** What the person and staff write to each other about a request. It is read on its page; a mail says only that there is something. */
@ApplicationScoped
@Transactional
public class Conversation {

    /** More than this is a matter for a telephone. */
    private static final int MOST = 100;

    @Inject MessageRows rows;
    @Inject Vault vault;
    @Inject Clock clock;

    /** The length of one message. */
    public static int longest() {
        return RequestMessage.LONGEST;
    }

    List<MessageView> of(DataRequest request) {
        return rows.of(request.id()).stream().map(message -> message.view(vault)).toList();
    }

    /** @throws Refusal at the field {@code words} when there is nothing, too much, or what cannot be printed */
    void write(DataRequest request, RequestActor author, String typed) {
        String words = checked(typed);
        if (rows.count(request.id()) >= MOST) {
            throw Refusal.at("words", "request.too_many_words");
        }
        Instant now = clock.now();
        rows.add(new RequestMessage(request, author, words, now, vault));
    }

    /** The same check before there is a request. */
    static String checked(String typed) {
        return Text.lines("words", "request.nothing_written", typed, RequestMessage.LONGEST);
    }
}
