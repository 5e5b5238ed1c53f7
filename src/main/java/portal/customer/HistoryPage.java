package portal.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.faces.Show;
import portal.security.CurrentUser;

/** What was changed about the customer: from what to what, by whom and when. */
@Named
@RequestScoped
@Uses(Purpose.RIGHTS)
public class HistoryPage {

    /** One change in words. */
    public record Line(Instant at, String field, String before, String after, String by) {
    }

    @Inject CurrentUser user;
    @Inject History history;
    @Inject Show show;

    private List<Line> lines;

    @PostConstruct
    void load() {
        lines = history.of(user.customer()).stream().map(this::line).toList();
    }

    public List<Line> getLines() {
        return lines;
    }

    private Line line(ChangeView change) {
        Changed changed = change.changed();
        String by = switch (change.by()) {
            case CUSTOMER, PUBLIC -> show.words("history.by_you");
            case STAFF -> show.words("history.by_staff");
            case SYSTEM -> show.words("history.by_portal");
        };
        return new Line(change.at(), show.words("field." + changed.field()), shown(changed.field(), changed.before()),
                shown(changed.field(), changed.after()), by);
    }

    private String shown(CorrectedField field, String value) {
        if (value == null) {
            return show.words("history.nothing");
        }
        return switch (field) {
            case LANGUAGE -> Locale.forLanguageTag(value).getDisplayName(show.getLocale());
            case PREFERRED_CHANNEL -> show.words("channel." + value);
            case POSTAL -> value.replace("\n", ", ");
            case PHONE, MOBILE, FAX -> new PhoneNumber(value).shown(show.getLocale().getCountry());
            case DATE_OF_BIRTH -> Mask.birth(LocalDate.parse(value));
            case NAME, SPECIAL_NEED, OCCUPATION, PLACE_OF_USE, EMAIL, BANK, PAPERLESS, PRODUCT, PRODUCT_PLACE -> value;
        };
    }
}
