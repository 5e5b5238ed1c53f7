package portal.support.cases;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import portal.census.Purpose;
import portal.census.Uses;
import portal.customer.Text;
import portal.platform.Clock;
import portal.platform.faces.Messages;
import portal.platform.faces.Show;
import portal.platform.faces.TypedDate;
import portal.security.CurrentUser;
import portal.supply.SuppliedPlace;
import portal.supply.Supply;

/** Moving out: which account ends on which day, where the last bill goes, what the meters show. A case, until staff have arranged it. */
@Named
@RequestScoped
@Uses(Purpose.SUPPORT)
public class MovingPage {

    /** The longest new address and the longest readings. */
    private static final int LONGEST = 500;
    private static final int LATEST_MONTHS = 12;

    @Inject CurrentUser user;
    @Inject Supply supply;
    @Inject Cases cases;
    @Inject Messages messages;
    @Inject Show show;
    @Inject Clock clock;

    private List<SuppliedPlace> places;
    private String account;
    private final TypedDate day = new TypedDate();
    private String address;
    private String readings;

    @PostConstruct
    void load() {
        places = supply.places(user.customer());
        account = places.size() == 1 ? places.get(0).number() : null;
    }

    /** All mistakes are told at once. */
    public String send() {
        Optional<SuppliedPlace> place = places.stream().filter(one -> one.number().equals(account)).findFirst();
        if (place.isEmpty()) {
            messages.refuse("account", "moving.account_missing");
        }
        LocalDate last = messages.checked(() -> day.date("day", "moving.day_"));
        if (last != null && (last.isBefore(clock.today().minusMonths(1)) || last.isAfter(clock.today().plusMonths(LATEST_MONTHS)))) {
            messages.refuse("day", "moving.day_far");
        }
        String to = messages.checked(() -> Text.optional("address", oneLine(address), LONGEST));
        String shown = messages.checked(() -> Text.optional("readings", oneLine(readings), LONGEST));
        if (messages.isFailed()) {
            return null;
        }
        Message words = new Message(show.words("moving.words", place.get().address(), show.date(last), orNothing(to), orNothing(shown)));
        Said said = new Said(Author.CUSTOMER, CaseChannel.PORTAL, clock.today(), words);
        String reference = cases.open(user.customer(), new Cases.Opening(CaseTopic.MOVING, null, said), null, user.actor());
        messages.after("moving.sent");
        return "/account/case?faces-redirect=true&ref=" + reference;
    }

    private static String oneLine(String typed) {
        return typed == null ? null : typed.strip().replaceAll("\\R+", ", ");
    }

    private String orNothing(String text) {
        return text == null ? show.words("moving.not_said") : text;
    }

    public List<SuppliedPlace> getPlaces() {
        return places;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public TypedDate getDay() {
        return day;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getReadings() {
        return readings;
    }

    public void setReadings(String readings) {
        this.readings = readings;
    }

    public int getLongest() {
        return LONGEST;
    }
}
