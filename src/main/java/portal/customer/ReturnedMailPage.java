package portal.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.faces.Messages;
import portal.platform.faces.Show;
import portal.security.CurrentUser;

/** The banner of a signed-in customer whose mail comes back: is this still your address? */
@Named
@RequestScoped
@Uses(Purpose.SERVICE)
public class ReturnedMailPage {

    @Inject CurrentUser user;
    @Inject ReturnedMail returned;
    @Inject Messages messages;
    @Inject Show show;

    private ReturnedMail.Question question;

    @PostConstruct
    void load() {
        question = returned.of(user.customer()).orElse(null);
    }

    public String keep() {
        returned.keep(user.customer(), user.actor());
        messages.after("returned_mail.done");
        return "/account/index?faces-redirect=true";
    }

    /** Whether there is something to ask. */
    public boolean isAsking() {
        return question != null;
    }

    public String getAddress() {
        return question.address();
    }

    public String getDay() {
        return show.date(show.day(question.since()));
    }
}
