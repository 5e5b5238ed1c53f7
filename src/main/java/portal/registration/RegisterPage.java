package portal.registration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import portal.census.Purpose;
import portal.census.Uses;
import portal.customer.EmailAddress;
import portal.customer.PersonName;
import portal.platform.faces.Messages;
import portal.platform.faces.Show;
import portal.platform.faces.TypedDate;
import portal.policy.Policies;
import portal.referral.Referrals;
import portal.security.Busy;
import portal.security.LoginName;

/** Becoming a customer online: the facts on a bill, then a name, a password and a yes to the policy. Two forms, no session. */
@Named
@RequestScoped
@Uses(Purpose.SERVICE)
public class RegisterPage {

    @Inject Registration registration;
    @Inject Policies policies;
    @Inject Referrals referrals;
    @Inject Messages messages;
    @Inject Show show;
    @Inject HttpServletRequest request;

    private final TypedDate dateOfBirth = new TypedDate();
    private RegistrationForm form;
    private String ticket;
    private String account;
    private String fact;
    private String name;
    private String login;
    private String email;
    private String password;
    private boolean accepted;

    @PostConstruct
    void load() {
        form = registration.form();
        ticket = registration.orBegin(request.getParameter("ticket"));
    }

    public void prove() {
        ticket = registration.prove(account, fact);
    }

    /** All mistakes are told at once. */
    public String register() {
        PersonName person = isNameAsked() ? messages.checked(() -> new PersonName(name)) : null;
        LoginName loginName = form.asksLogin() ? messages.checked(() -> new LoginName(login)) : null;
        EmailAddress address = messages.checked(() -> new EmailAddress(email));
        messages.checked(() -> registration.strong(password, form.asksLogin() ? login : email));
        LocalDate born = form.asksDateOfBirth() ? messages.checked(() -> dateOfBirth.date("dateOfBirth")) : null;
        if (!accepted) {
            messages.refuse("accepted", "register.accept_missing");
        }
        if (messages.isFailed()) {
            return null;
        }
        try {
            registration.register(ticket, new Applicant(person, loginName, address, password, born, request.getParameter("policy"), getWording()));
            referrals.signedUp(getInvite());
            return "/check-mail?faces-redirect=true";
        } catch (Busy busy) {
            messages.refuseForNow(Busy.RETRY_AFTER_SECONDS, "sign_in.busy");
            return null;
        }
    }

    public boolean isProved() {
        return ticket != null;
    }

    /** Whether a second step came too late and has to begin again. */
    public boolean isExpired() {
        return ticket == null && request.getParameter("ticket") != null;
    }

    public RegistrationForm getForm() {
        return form;
    }

    public boolean isNameAsked() {
        return registration.asksForName(ticket);
    }

    public String getTicket() {
        return ticket;
    }

    /** What the link of a friend's invitation carries, null for who came without one; a sign-up by it is counted. */
    public String getInvite() {
        return request.getParameter("invite");
    }

    public String getPolicy() {
        return policies.current().number();
    }

    /** The words beside the box, which are recorded as they were shown. */
    public String getWording() {
        return show.words("register.accept", getPolicy());
    }

    public TypedDate getDateOfBirth() {
        return dateOfBirth;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getFact() {
        return fact;
    }

    public void setFact(String fact) {
        this.fact = fact;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isAccepted() {
        return accepted;
    }

    public void setAccepted(boolean accepted) {
        this.accepted = accepted;
    }
}
