package portal.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import portal.census.Source;
import portal.customer.Channel;
import portal.customer.ContactKind;
import portal.customer.CustomerIntake;
import portal.customer.CustomerRecords;
import portal.customer.EmailAddress;
import portal.customer.ImportedContact;
import portal.customer.ImportedCustomer;
import portal.customer.PersonName;
import portal.customer.PhoneNumber;
import portal.platform.Clock;
import portal.platform.Reference;
import portal.security.Accounts;
import portal.security.LoginName;
import portal.security.NewLogin;
import portal.security.Passwords;

/** A customer who is nobody else: every value carries a marker of their own, so that it can be looked for anywhere. */
@ApplicationScoped
@Transactional
public class GivenPerson {

    public static final String PASSWORD = "blue water runs to the sea";

    @Inject CustomerIntake intake;
    @Inject CustomerRecords records;
    @Inject Accounts accounts;
    @Inject Passwords passwords;
    @Inject Clock clock;

    /** What a test knows of the person. */
    public record Marked(long id, String reference, String subjectKey, String login, String name, String email, String phone, String number) {
    }

    /** As the billing system brings them, with a confirmed address and a login. */
    public Marked registered() {
        Marked person = withoutLogin();
        accounts.open(new NewLogin(person.id(), person.subjectKey(), new LoginName(person.login()), passwords.hash(PASSWORD)));
        return person;
    }

    /** The same, with a name for a login that nobody opened yet. */
    public Marked withoutLogin() {
        String marker = Reference.random();
        String number = "C-" + marker;
        String name = "Zoë " + marker + " O'Neill";
        String email = "zoe." + marker.toLowerCase(Locale.ROOT) + "@example.com";
        String phone = "+447700" + String.format("%06d", Math.floorMod(marker.hashCode(), 1_000_000));
        intake.takeCustomers(List.of(new ImportedCustomer(number, new PersonName(name), LocalDate.parse("1984-02-29"), "en", "GB",
                Channel.EMAIL, "Needs large print " + marker)), clock.now());
        intake.takeContacts(List.of(
                new ImportedContact(number, ContactKind.PHONE, null, PhoneNumber.typed("phone", phone, "GB"), null)), clock.now());
        long id = intake.find(List.of(number)).get(number);
        records.keepEmail(id, new EmailAddress(email), Source.CUSTOMER, clock.now());
        String login = "zoe" + marker.toLowerCase(Locale.ROOT);
        return new Marked(id, records.person(id).reference(), records.subjectKeyOf(id), login, name, email, phone, number);
    }

    /** Another login of the same name, as when somebody comes back after an erasure. */
    public long registeredAgain(Marked before) {
        long id = records.open(new PersonName(before.name()), Locale.UK);
        accounts.open(new NewLogin(id, records.subjectKeyOf(id), new LoginName(before.login()), passwords.hash(PASSWORD)));
        return id;
    }
}
