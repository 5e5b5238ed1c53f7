package portal.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.census.Source;
import portal.customer.CustomerRecords;
import portal.customer.EmailConfirmation;
import portal.customer.Person;
import portal.platform.Clock;
import portal.platform.Operator;
import portal.platform.Refusal;
import portal.platform.Token;
import portal.policy.Acceptances;
import portal.policy.Policies;
import portal.security.Accounts;
import portal.security.LoginAccountView;
import portal.security.LoginName;
import portal.security.NewLogin;
import portal.supply.Supply;

/** What a registration reads and writes, in one transaction. */
@ApplicationScoped
@Transactional
class RegistrationBook {

    @Inject Accounts accounts;
    @Inject CustomerRecords records;
    @Inject Supply supply;
    @Inject EmailConfirmation confirmation;
    @Inject Policies policies;
    @Inject Acceptances acceptances;
    @Inject RegistrationMail mail;
    @Inject Audit audit;
    @Inject Operator operator;
    @Inject Clock clock;

    /** Asked for nobody too, so that the work is the same. */
    boolean isOnline(Long customer) {
        return accounts.findCustomer(customer == null ? 0 : customer).isPresent();
    }

    void warnHolder(long customer) {
        mail.somebodyTried(records.person(customer));
    }

    void refuseTaken(LoginName login) {
        if (accounts.isTaken(login)) {
            throw Refusal.at("login", "login_name.taken");
        }
    }

    /** Tells the owner of an address that somebody tried to register with it; returns whether there is one. */
    boolean warnOwner(LoginName address) {
        Optional<LoginAccountView> owner = accounts.findCustomer(address.typed());
        owner.ifPresent(account -> mail.addressTaken(records.person(account.subject()), address));
        return owner.isPresent();
    }

    /** Whether somebody else got the name or the account meanwhile. */
    boolean isTaken(Ticket ticket, LoginName login) {
        return isOnline(ticket.customer()) || accounts.isTaken(login) || !isFree(ticket);
    }

    void register(Ticket ticket, Applicant applicant, String hash) {
        if (!policies.current().number().equals(applicant.policy())) {
            throw Refusal.at("accepted", "register.policy_changed");
        }
        long customer = ticket.customer() == null ? newcomer(ticket, applicant) : ticket.customer();
        if (isOnline(customer)) {
            throw new Refusal("register.refused");
        }
        Person person = records.person(customer);
        accounts.open(new NewLogin(customer, person.subjectKey(), applicant.login(), hash));
        // locks the customer's row, so before anything on it is changed
        Token token = confirmation.begin(customer, applicant.email());
        if (applicant.dateOfBirth() != null) {
            records.keepDateOfBirth(customer, applicant.dateOfBirth(), Source.CUSTOMER);
        }
        acceptances.accept(customer, applicant.policy(), "WEB", applicant.wording(), clock.now());
        mail.welcome(person, applicant.email(), applicant.login(), token);
        audit.record(new AuditEntry(Actor.customer(person.subjectKey()), "customer.registered", person.subjectKey(),
                Set.of(DataClass.SIGN_IN, DataClass.IDENTITY, DataClass.CONTACT, DataClass.CONSENT), Purpose.SERVICE, null, null));
    }

    /** Somebody whom nobody knows yet, and the holder of an account without one. */
    private long newcomer(Ticket ticket, Applicant applicant) {
        if (!isFree(ticket)) {
            throw new Refusal("register.refused");
        }
        long customer = records.open(applicant.name(), operator.locale());
        if (ticket.account() != null) {
            supply.hold(customer, ticket.account());
        }
        return customer;
    }

    private boolean isFree(Ticket ticket) {
        return ticket.customer() != null || ticket.account() == null || supply.isFree(ticket.account());
    }
}
