package portal.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import portal.customer.EmailAddress;
import portal.customer.Person;
import portal.mail.Letter;
import portal.mail.Outbox;
import portal.platform.Clock;
import portal.platform.Operator;
import portal.platform.Settings;
import portal.platform.Token;
import portal.security.LoginName;

/** The letters of a registration: the one welcome, and word to whoever was on file before. Never a password. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RegistrationMail {

    @Inject Outbox outbox;
    @Inject Settings settings;
    @Inject Operator operator;
    @Inject Clock clock;

    /** A pack without welcome mails still sends the link, in plainer words. */
    void welcome(Person person, EmailAddress email, LoginName login, Token token) {
        outbox.put(letter(operator.flag("welcome.enabled") ? "welcome" : "confirm-address", person, email.text())
                .with("login", login.typed())
                .with("link", settings.baseUrl() + "/confirm-email/" + token.secret()).letter());
        if (person.email() != null && !person.email().equalsIgnoreCase(email.text())) {
            outbox.put(letter("online-account-opened", person, person.email()).with("link", settings.baseUrl() + "/contact").letter());
        }
    }

    /** At most one a day, however often somebody tries. */
    void somebodyTried(Person person) {
        if (person.email() != null) {
            outbox.put(letter("online-account-tried", person, person.email()).with("link", settings.baseUrl() + "/forgot")
                    .once("registration-tried:" + person.reference() + ":" + clock.today()).letter());
        }
    }

    /** To the address itself, which is how its owner signs in; at most one a day. */
    void addressTaken(Person owner, LoginName address) {
        outbox.put(letter("address-taken", owner, address.typed()).with("link", settings.baseUrl() + "/forgot")
                .once("address-taken:" + owner.reference() + ":" + clock.today()).letter());
    }

    private static Letter.Builder letter(String template, Person person, String to) {
        return Letter.write(template).to(to, Locale.forLanguageTag(person.language())).customer(person.id()).with("name", person.name());
    }
}
