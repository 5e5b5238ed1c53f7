package portal.disclosure;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.faces.Show;
import portal.security.CurrentUser;

/** Who may get a customer's data, who got it, and what they were told since. */
@Named
@RequestScoped
@Uses(Purpose.RIGHTS)
public class SharedPage {

    @Inject CurrentUser user;
    @Inject DisclosureBook book;
    @Inject Recipients recipients;
    @Inject Show show;

    private List<DisclosureView> given;
    private List<NoticeView> told;

    @PostConstruct
    void load() {
        given = book.of(user.customer());
        told = given.isEmpty() ? List.of() : book.noticesOf(user.customer());
    }

    public List<DisclosureView> getGiven() {
        return given;
    }

    public List<NoticeView> getTold() {
        return told;
    }

    public List<Recipient> getRecipients() {
        return recipients.all();
    }

    /** Classes of data in words. */
    public String words(Collection<DataClass> classes) {
        return classes.stream().sorted().map(one -> show.words("data_class." + one)).collect(Collectors.joining(", "));
    }
}
