package portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import portal.audit.Actor;
import portal.customer.ContactKind;
import portal.customer.Corrections;
import portal.customer.CustomerIntake;
import portal.customer.CustomerRecords;
import portal.customer.CustomerView;
import portal.customer.ImportedContact;
import portal.customer.PhoneNumber;
import portal.platform.Clock;

/** One customer of the demo corrected a number, and the billing system brought a third one the same day: staff have something to settle. */
@ApplicationScoped
class DemoDisagreement {

    private static final String CUSTOMER = "C000005";
    private static final PhoneNumber OURS = new PhoneNumber("+447700900555");
    private static final PhoneNumber THEIRS = new PhoneNumber("+447700900777");

    @Inject CustomerIntake intake;
    @Inject CustomerRecords records;
    @Inject Corrections corrections;
    @Inject Clock clock;

    void make() {
        CustomerView customer = records.get(intake.find(List.of(CUSTOMER)).get(CUSTOMER));
        corrections.reachBy(customer.id(), Corrections.seen(customer, List.of(ContactKind.MOBILE)), Map.of(ContactKind.MOBILE, OURS),
                Actor.customer(customer.subjectKey()));
        intake.takeContacts(List.of(new ImportedContact(CUSTOMER, ContactKind.MOBILE, null, THEIRS, null)), clock.now());
    }
}
