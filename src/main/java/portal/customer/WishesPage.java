package portal.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Operator;
import portal.platform.faces.Messages;
import portal.platform.faces.Show;
import portal.security.CurrentUser;

/** Corrects the language and the preferred way of contact. */
@Named
@RequestScoped
@Uses(Purpose.SERVICE)
public class WishesPage {

    @Inject CurrentUser user;
    @Inject CustomerRecords records;
    @Inject Corrections corrections;
    @Inject Operator operator;
    @Inject Messages messages;
    @Inject Show show;

    private CustomerView customer;
    private int seen;
    private String language;
    private String channel;

    @PostConstruct
    void load() {
        customer = records.get(user.customer());
        language = customer.language().value();
        channel = customer.preferredChannel().value().name();
    }

    public String save() {
        Correction correction = Correction.ofWishes(language, customer.language().value(), Channel.valueOf(channel));
        boolean changed = corrections.correct(user.customer(), seen, correction, user.actor()) == Corrections.Result.CHANGED;
        messages.after(changed ? "details_wishes.done" : "details.unchanged");
        return "/account/details?faces-redirect=true";
    }

    /** What is offered, and what is held now. */
    public List<SelectItem> getLanguages() {
        return Stream.concat(Correction.LANGUAGES.stream(), Stream.of(customer.language().value())).distinct()
                .map(tag -> new SelectItem(tag, Locale.forLanguageTag(tag).getDisplayName(show.getLocale()))).toList();
    }

    /** The operator's ways of answering, and the one held now. */
    public List<SelectItem> getChannels() {
        List<String> offered = operator.list("reply.channels");
        return Stream.of(Channel.values()).filter(one -> offered.contains(one.name()) || one == customer.preferredChannel().value())
                .map(one -> new SelectItem(one.name(), show.words("channel." + one))).toList();
    }

    public int getVersion() {
        return customer.version();
    }

    public void setVersion(int version) {
        seen = version;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }
}
