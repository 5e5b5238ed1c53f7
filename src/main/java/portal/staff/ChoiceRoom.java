package portal.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.customer.CustomerRecords;
import portal.customer.Person;
import portal.platform.NotFound;
import portal.platform.Reference;
import portal.preferences.Preferences;
import portal.preferences.TopicChoice;

/** What a customer wants to hear about, for those who are on the phone with them; the look and each choice written down are on record. */
@ApplicationScoped
@Transactional
public class ChoiceRoom {

    @Inject Preferences preferences;
    @Inject CustomerRecords customers;
    @Inject Audit audit;
    @Inject OnDuty onDuty;

    /** Whose choices, and those that can be refused, with what holds now. */
    public record Sheet(FoundCustomer customer, List<TopicChoice> choices) {
    }

    @Needs(Capability.WRITE_CHOICES)
    public Sheet open(String reference) {
        Person person = customers.person(customers.idOf(Reference.of(reference)));
        audit.record(new AuditEntry(onDuty.acting(Capability.WRITE_CHOICES), "preferences.viewed", person.subjectKey(),
                Set.of(DataClass.PREFERENCE), onDuty.purpose(), null, person.reference()));
        return new Sheet(FoundCustomer.of(person), choices(person.id()));
    }

    /**
     * @param key   of one choice of the sheet
     * @param words how it was said
     */
    @Needs(Capability.WRITE_CHOICES)
    public void write(String reference, String key, boolean wanted, String words) {
        long customer = customers.idOf(Reference.of(reference));
        TopicChoice choice = choices(customer).stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow(NotFound::new);
        preferences.write(customer, choice.topic().code(), choice.channel(), wanted, words, onDuty.acting(Capability.WRITE_CHOICES));
    }

    private List<TopicChoice> choices(long customer) {
        return preferences.of(customer).stream().filter(card -> !card.topic().mandatory()).flatMap(card -> card.choices().stream()).toList();
    }
}
