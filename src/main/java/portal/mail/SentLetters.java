package portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portal.platform.Reference;
import portal.vault.Unreadable;

/**
 * Finds a letter by its Message-ID, which begins with 60 random bits: whoever names one has seen the letter, or the report of a server that has.
 */
@ApplicationScoped
@Transactional
public class SentLetters {

    private static final Pattern OURS = Pattern.compile("<([0-9A-Z]{" + Reference.LENGTH + "})\\.[0-9a-z]+@[^<>\\s]+>");

    @Inject Letters letters;
    @Inject Envelopes envelopes;

    /** @param messageId with its angle brackets, as a report has it; null for none */
    public Optional<SentLetter> find(String messageId) {
        Matcher ours = OURS.matcher(messageId == null ? "" : messageId.strip());
        return ours.matches() ? letters.findByReference(ours.group(1)).filter(letter -> letter.messageId().equals(ours.group())).map(this::view)
                : Optional.empty();
    }

    private SentLetter view(OutgoingLetter letter) {
        return new SentLetter(letter.customerId(), recipient(letter), letter.topic(), letter.created());
    }

    private String recipient(OutgoingLetter letter) {
        try {
            return envelopes.recipient(letter);
        } catch (Unreadable wrongKey) {
            return null;
        }
    }
}
