package portal.support.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import portal.customer.CustomerRecords;
import portal.customer.Person;
import portal.mail.Letter;
import portal.mail.Outbox;
import portal.platform.Reference;
import portal.platform.Settings;

/** Mails about cases. They say that there is something to read, never what. Somebody without an address reads the page. */
@ApplicationScoped
class CaseLetters {

    @Inject Outbox outbox;
    @Inject CustomerRecords customers;
    @Inject Settings settings;

    void opened(long customer, String reference) {
        send("case-opened", customer, reference);
    }

    void answered(long customer, String reference) {
        send("case-answered", customer, reference);
    }

    private void send(String template, long customer, String reference) {
        Person person = customers.person(customer);
        if (person.email() != null) {
            outbox.put(Letter.write(template).to(person.email(), Locale.forLanguageTag(person.language())).customer(customer)
                    .with("name", person.name()).with("reference", Reference.shown(reference))
                    .with("link", settings.baseUrl() + "/account/cases/" + reference).letter());
        }
    }
}
