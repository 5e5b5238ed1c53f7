package portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import portal.vault.Vault;

/** Opens what a letter's row holds. */
@ApplicationScoped
class Envelopes {

    @Inject Vault vault;

    Mail open(OutgoingLetter letter) {
        return new Mail(letter.reference(), recipient(letter), Locale.forLanguageTag(letter.language()), letter.topic(), subject(letter),
                text(letter), vault.open(letter.html(), letter.place("html_body")), letter.messageId(),
                vault.open(letter.unsubscribe(), letter.place("unsubscribe")));
    }

    String recipient(OutgoingLetter letter) {
        return vault.open(letter.recipient(), letter.place("recipient"));
    }

    String subject(OutgoingLetter letter) {
        return vault.open(letter.subject(), letter.place("subject"));
    }

    String text(OutgoingLetter letter) {
        return vault.open(letter.text(), letter.place("text_body"));
    }
}
