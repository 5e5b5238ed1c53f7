package portal.mail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.NotFound;
import portal.platform.Settings;

/** The demo's mailbox. There is no such page on an installation with real customers. */
@Named
@RequestScoped
@Uses(Purpose.SERVICE)
public class DevMailPage {

    private static final int LISTED = 200;
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    @Inject Settings settings;
    @Inject DemoMailbox mailbox;

    private List<DemoMail> mails;
    private DemoMail mail;

    /** A stretch of a mail's text: words, or an address to follow. */
    public record Part(String text, boolean link) {
    }

    @PostConstruct
    void load() {
        if (!settings.demo()) {
            throw new NotFound();
        }
        mails = mailbox.newest();
        String reference = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("ref");
        if (reference != null) {
            mail = mails.stream().filter(one -> one.reference().equals(reference)).findFirst().orElseThrow(NotFound::new);
        }
    }

    /** The newest ones. */
    public List<DemoMail> getMails() {
        return mails.subList(0, Math.min(LISTED, mails.size()));
    }

    /** The mail that was asked for, or null for the list. */
    public DemoMail getMail() {
        return mail;
    }

    public List<Part> getParts() {
        return parts(mail.text());
    }

    static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher link = LINK.matcher(text);
        int end = 0;
        while (link.find()) {
            parts.add(new Part(text.substring(end, link.start()), false));
            parts.add(new Part(link.group(), true));
            end = link.end();
        }
        parts.add(new Part(text.substring(end), false));
        return parts;
    }
}
