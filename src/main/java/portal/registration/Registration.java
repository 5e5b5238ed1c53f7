package portal.registration;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.TransactionalException;
import java.util.Optional;
import portal.census.InUse;
import portal.platform.Clock;
import portal.platform.Operator;
import portal.platform.Refusal;
import portal.security.Passwords;
import portal.security.Throttle;
import portal.security.Throttle.Door;
import portal.security.Visit;
import portal.supply.AccountMatch;
import portal.supply.Supply;

/**
 * Two steps from an account number to a way in.
 *
 * <p>The first asks for two facts that are on a bill. A wrong pair and an account whose holder is online already get the same answer,
 * after the same work; of the second the holder is told by mail. The second step opens the login. Nothing is kept between the two but
 * what the form carries, sealed.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Registration {

    @Resource ManagedExecutorService afterwards;
    @Inject Supply supply;
    @Inject RegistrationBook book;
    @Inject Tickets tickets;
    @Inject Throttle throttle;
    @Inject Passwords passwords;
    @Inject Operator operator;
    @Inject Clock clock;
    @Inject Visit visit;

    /**
     * The first step. Returns the ticket for the second.
     *
     * @throws Refusal {@code register.no_match}, or {@code throttle.*} with the time to wait
     */
    public String prove(String number, String fact) {
        String folded = number == null ? "" : number.replaceAll("[\\s-]", "");
        throttle.enter(Door.REGISTER_ADDRESS, visit.address());
        throttle.enter(Door.REGISTER_ACCOUNT, folded);
        Optional<AccountMatch> match = supply.matchAccount(number, fact);
        boolean online = book.isOnline(match.map(AccountMatch::customerId).orElse(null));
        if (match.isEmpty() || online) {
            match.ifPresent(found -> afterwards.execute(InUse.carriedOn(() -> book.warnHolder(found.customerId()))));
            throw new Refusal("register.no_match");
        }
        throttle.takeBack(Door.REGISTER_ADDRESS, visit.address());
        throttle.clear(Door.REGISTER_ACCOUNT, folded);
        return tickets.write(match.get().accountId(), match.get().customerId());
    }

    /** The ticket for the second step where the pack asks for no facts of a bill; null where it does. */
    String begin() {
        return form().asksProof() ? null : tickets.write(null, null);
    }

    /** The ticket that a form carried, when it is still good. */
    String orBegin(String carried) {
        return isGood(carried) ? carried : begin();
    }

    RegistrationForm form() {
        return RegistrationForm.of(operator);
    }

    /** Whether a ticket still leads to the second step. */
    public boolean isGood(String ticket) {
        return tickets.read(ticket).isPresent();
    }

    /** Whether nobody holds the ticket's account, so that a name has to be asked for. */
    public boolean asksForName(String ticket) {
        return tickets.read(ticket).map(good -> good.customer() == null).orElse(false);
    }

    /** The password, when it is good enough. @throws Refusal with the reason why it is not */
    String strong(String password, String login) {
        passwords.refuseWeak(password, login == null ? "" : login);
        return password;
    }

    /**
     * The second step: opens the login and writes the one welcome mail. Where the e-mail address is the login, one that is taken gets
     * the answer of a free one, and its owner a mail: nobody else learns whose it is.
     */
    void register(String ticket, Applicant said) {
        Ticket good = tickets.read(ticket).orElseThrow(() -> new Refusal("register.expired"));
        RegistrationForm form = form();
        Applicant applicant = form.keep(said);
        refuseHurry(form);
        if (form.asksDateOfBirth()) {
            new AgeLimit(operator.number("age.min")).check(applicant.dateOfBirth(), clock.today());
        }
        passwords.refuseWeak(applicant.password(), applicant.login().typed());
        if (form.asksLogin()) {
            book.refuseTaken(applicant.login());
        }
        String hash = passwords.hash(applicant.password());
        if (!form.emailIsLogin() || !book.warnOwner(applicant.login())) {
            open(good, applicant, hash);
        }
    }

    /** Where no facts of a bill are asked, nothing else slows a machine down. */
    private void refuseHurry(RegistrationForm form) {
        if (!form.asksProof()) {
            throttle.enter(Door.REGISTER_ADDRESS, visit.address());
        }
    }

    private void open(Ticket good, Applicant applicant, String hash) {
        try {
            book.register(good, applicant, hash);
        } catch (PersistenceException | TransactionalException broken) {
            // Two second steps at once meet at a unique key; everything else is a bug and flies.
            if (book.isTaken(good, applicant.login())) {
                throw new Refusal("register.refused");
            }
            throw broken;
        }
    }
}
