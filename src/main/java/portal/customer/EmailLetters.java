package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import portal.mail.Letter;
import portal.mail.Outbox;
import portal.platform.Settings;
import portal.platform.Token;

/** What is written when an e-mail address changes: a link to the new one, a notice to the old one, and in the end word to both. */
@ApplicationScoped
class EmailLetters {

    @Inject Outbox outbox;
    @Inject Settings settings;

    void confirm(Customer customer, String address, Token token) {
        outbox.put(letter("email-confirm", customer, address)
                .with("link", settings.baseUrl() + "/confirm-email/" + token.secret()).letter());
    }

    /** Nothing is sent when there is no old address. */
    void notice(Customer customer, String old, String address) {
        if (old != null) {
            outbox.put(letter("email-notice", customer, old).with("another", Mask.email(address))
                    .with("link", settings.baseUrl() + "/account/details/email").letter());
        }
    }

    void changed(Customer customer, String old, String address) {
        for (String to : new String[] {address, old}) {
            outbox.put(letter("email-changed", customer, to).with("another", Mask.email(address))
                    .with("link", settings.baseUrl() + "/account/history").letter());
        }
    }

    private static Letter.Builder letter(String template, Customer customer, String to) {
        return Letter.write(template).to(to, Locale.forLanguageTag(customer.language())).customer(customer.id())
                .with("name", customer.name());
    }
}
