package portal.referral;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import portal.census.Purpose;
import portal.census.Uses;
import portal.customer.EmailAddress;
import portal.customer.PersonName;
import portal.mail.Rendered;
import portal.platform.NotFound;
import portal.platform.Operator;
import portal.platform.faces.Messages;
import portal.security.CurrentUser;

/** Tell a friend, in two steps: name and address, then the mail exactly as it will be sent. */
@Named
@RequestScoped
@Uses(Purpose.REFERRAL)
public class FriendsPage {

    @Inject Referrals referrals;
    @Inject TellAFriend tell;
    @Inject CurrentUser user;
    @Inject Messages messages;
    @Inject Operator operator;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private String name;
    private String email;
    private String line;
    private List<SentInvitation> sent;
    private SentInvitation asked;
    private Rendered preview;

    @PostConstruct
    void load() {
        if (!operator.flag("features.referral")) {
            throw new NotFound();
        }
        sent = referrals.sentBy(user.customer());
        String reference = parameters.get("ref");
        if (reference != null) {
            asked = sent.stream().filter(one -> one.reference().equals(reference)).findFirst().orElseThrow(NotFound::new);
        }
    }

    public void look() {
        preview = referrals.preview(user.customer(), invitation());
    }

    public String send() {
        tell.invite(user.customer(), invitation());
        messages.after("friends.done");
        return "/account/friends?faces-redirect=true";
    }

    public String delete() {
        referrals.delete(user.customer(), asked.reference());
        messages.after("friends.deleted");
        return "/account/friends?faces-redirect=true";
    }

    private Invitation invitation() {
        return new Invitation(new PersonName(name), new EmailAddress(email), PersonalLine.orNull(line));
    }

    public List<SentInvitation> getSent() {
        return sent;
    }

    public Rendered getPreview() {
        return preview;
    }

    /** Whether the button that sends stands on the page: after a preview, and while its own press is being read. */
    public boolean isPreviewed() {
        return preview != null || parameters.containsKey("send");
    }

    /** The words of the mail, paragraph by paragraph. */
    public List<String> getLines() {
        return preview == null ? List.of() : List.of(preview.text().split("\n+"));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    public int getLongestLine() {
        return PersonalLine.LONGEST;
    }

    /** The record that the customer is about to delete, or null. */
    public SentInvitation getAsked() {
        return asked;
    }
}
