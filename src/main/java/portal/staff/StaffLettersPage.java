package portal.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import portal.mail.FailedLetter;
import portal.mail.Waiting;
import portal.mail.incoming.IncomingTally;
import portal.platform.faces.Messages;

/** The letters that wait, and those that are not tried any more: what is to become of them is for staff to say. */
@Named
@RequestScoped
public class StaffLettersPage {

    private static final String AGAIN = "/staff/letters?faces-redirect=true";

    @Inject MailRoom room;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private List<Waiting> waiting;
    private List<FailedLetter> dead;
    private long countOfDead;
    private List<IncomingTally> incoming;

    @PostConstruct
    void load() {
        waiting = room.waiting();
        dead = room.dead();
        countOfDead = room.countOfDead();
        incoming = room.incoming();
    }

    public String sendAgain() {
        room.sendAgain(request.getParameter("letter"));
        messages.after("staff_letters.sent_again");
        return AGAIN;
    }

    public String giveUp() {
        room.giveUp(request.getParameter("letter"));
        messages.after("staff_letters.given_up");
        return AGAIN;
    }

    public List<Waiting> getWaiting() {
        return waiting;
    }

    public List<FailedLetter> getDead() {
        return dead;
    }

    public long getCountOfDead() {
        return countOfDead;
    }

    public List<IncomingTally> getIncoming() {
        return incoming;
    }
}
