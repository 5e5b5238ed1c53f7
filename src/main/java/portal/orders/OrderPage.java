package portal.orders;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import portal.census.Purpose;
import portal.census.Uses;
import portal.customer.DetailWords;
import portal.platform.CardNumbers;
import portal.platform.Clock;
import portal.platform.Reference;
import portal.platform.faces.Messages;
import portal.platform.faces.Show;
import portal.security.CurrentUser;
import portal.support.cases.Author;
import portal.support.cases.CaseChannel;
import portal.support.cases.CaseTopic;
import portal.support.cases.Cases;
import portal.support.cases.Message;
import portal.support.cases.Said;

/** One order, why it is held, and a way to say that something is wrong with it. */
@Named
@RequestScoped
@Uses(Purpose.SERVICE)
public class OrderPage {

    @Inject CurrentUser user;
    @Inject Orders orders;
    @Inject Cases cases;
    @Inject DetailWords words;
    @Inject Messages messages;
    @Inject Show show;
    @Inject Clock clock;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private OrderView item;
    private String message;

    @PostConstruct
    void load() {
        item = orders.get(user.customer(), Reference.of(parameters.get("ref")));
    }

    /** Opens a case that names the order. */
    public String complain() {
        Said said = new Said(Author.CUSTOMER, CaseChannel.PORTAL, clock.today(), new Message(message));
        String reference = cases.open(user.customer(), new Cases.Opening(CaseTopic.ORDER, item.number(), said), null, user.actor());
        messages.after("case.opened");
        if (CardNumbers.isIn(message)) {
            messages.after("case.card_masked");
        }
        return "/account/case?faces-redirect=true&ref=" + reference;
    }

    public OrderView getItem() {
        return item;
    }

    public String getWhy() {
        LocalDate until = orders.keptUntil(item);
        return words.why(OrderView.mark()) + " " + (until == null ? words.keep(OrderView.mark()) : show.words("order.keep", show.date(until)));
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public int getLongest() {
        return Message.MAX;
    }
}
