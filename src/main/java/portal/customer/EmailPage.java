package portal.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.faces.Messages;
import portal.security.CurrentUser;
import portal.security.StepUp;

/** Asks for another e-mail address, after the password was given again. The answer is the same whoever else uses that address. */
@Named
@RequestScoped
@Uses(Purpose.RIGHTS)
public class EmailPage {

    private static final String HERE = "/account/details/email";

    @Inject CurrentUser user;
    @Inject StepUp stepUp;
    @Inject CustomerRecords records;
    @Inject EmailConfirmation confirmation;
    @Inject Messages messages;

    private String current;
    private PendingEmail pending;
    private String email;

    @PostConstruct
    void load() {
        current = records.emailOf(user.customer());
        pending = confirmation.pending(user.customer()).orElse(null);
    }

    /** Nobody comes in without a password typed just now. */
    public String open() {
        return stepUp.outcome(HERE);
    }

    public String save() {
        String first = stepUp.outcome(HERE);
        if (first != null) {
            return first;
        }
        EmailAddress address = new EmailAddress(email);
        boolean sent = confirmation.ask(user.customer(), address, user.actor());
        messages.after(sent ? "details_email.sent" : "correct.referred", address.text());
        return HERE + "?faces-redirect=true";
    }

    public String cancel() {
        confirmation.cancel(user.customer(), user.actor());
        messages.after("details_email.cancelled");
        return HERE + "?faces-redirect=true";
    }

    /** The address that counts, null for none. */
    public String getCurrent() {
        return current;
    }

    /** The address that waits to be confirmed, null for none. */
    public PendingEmail getPending() {
        return pending;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
