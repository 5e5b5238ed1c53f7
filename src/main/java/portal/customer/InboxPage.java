package portal.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import portal.census.Purpose;
import portal.census.Uses;
import portal.mail.LetterLine;
import portal.mail.LetterView;
import portal.mail.Mailbox;
import portal.platform.NotFound;
import portal.security.CurrentUser;

/** Every message that was sent to the customer: a list, newest first, and one message at a time. */
@Named
@RequestScoped
@Uses(Purpose.RIGHTS)
public class InboxPage {

    private static final int PAGE_SIZE = 20;
    private static final int LAST_PAGE = 10_000;

    @Inject CurrentUser user;
    @Inject Mailbox mailbox;

    private int page;
    private boolean more;
    private List<LetterLine> letters = List.of();
    private LetterView letter;

    @PostConstruct
    void load() {
        Map<String, String> asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        if (asked.get("ref") != null) {
            letter = mailbox.get(user.customer(), asked.get("ref"));
            return;
        }
        page = number(asked.get("page"));
        List<LetterLine> found = mailbox.sentTo(user.customer(), (page - 1) * PAGE_SIZE, PAGE_SIZE + 1);
        more = found.size() > PAGE_SIZE;
        letters = more ? found.subList(0, PAGE_SIZE) : found;
    }

    /** @throws NotFound for what is not a page */
    static int number(String page) {
        if (page == null) {
            return 1;
        }
        if (!page.matches("[1-9][0-9]{0,4}") || Integer.parseInt(page) > LAST_PAGE) {
            throw new NotFound();
        }
        return Integer.parseInt(page);
    }

    public List<LetterLine> getLetters() {
        return letters;
    }

    /** The message that was asked for, or null for the list. */
    public LetterView getLetter() {
        return letter;
    }

    /** The number of the page with older messages, 0 when there is none. */
    public int getOlder() {
        return more ? page + 1 : 0;
    }

    /** The number of the page with newer messages, 0 when there is none. */
    public int getNewer() {
        return page - 1;
    }
}
