package portal.supply;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.census.Purpose;
import portal.census.Uses;
import portal.customer.Mask;
import portal.customer.PersonName;
import portal.platform.Operator;
import portal.platform.Refusal;
import portal.platform.faces.Messages;
import portal.security.CurrentUser;
import portal.security.StepUp;

/** Gives, replaces or takes out bank details, after the password was given again. What is stored is never sent back into the form. */
@Named
@RequestScoped
@Uses(Purpose.BILLING)
public class BankPage {

    private static final String HERE = "/account/supply/bank";

    @Inject CurrentUser user;
    @Inject StepUp stepUp;
    @Inject Banking banking;
    @Inject Messages messages;
    @Inject Operator operator;

    private BankView bank;
    private int seen;
    private String holder;
    private String iban;
    private String routing;
    private String account;
    private boolean mandate;

    @PostConstruct
    void load() {
        bank = banking.find(user.customer()).orElse(null);
        mandate = isAllowed();
    }

    public String open() {
        return stepUp.outcome(HERE);
    }

    public String save() {
        String first = stepUp.outcome(HERE);
        if (first != null) {
            return first;
        }
        if (holder == null) {
            throw Refusal.at("holder", "bank.holder_missing");
        }
        banking.change(user.customer(), seen, new PersonName(holder), isInternational() ? new Iban(iban) : new UsAccount(routing, account), mandate,
                user.actor());
        messages.after("bank.done");
        return "/account/supply?faces-redirect=true";
    }

    public String remove() {
        String first = stepUp.outcome(HERE);
        if (first != null) {
            return first;
        }
        banking.remove(user.customer(), seen, user.actor());
        messages.after("bank.removed");
        return "/account/supply?faces-redirect=true";
    }

    public String forbid() {
        banking.forbid(user.customer(), seen, user.actor());
        messages.after("bank.forbidden");
        return "/account/supply?faces-redirect=true";
    }

    /** Whether we may collect from the account in use. */
    public boolean isAllowed() {
        return bank != null && bank.mandate() != null;
    }

    public boolean isHeld() {
        return bank != null;
    }

    /** Whether this operator asks for an IBAN. */
    public boolean isInternational() {
        return operator.bankScheme().equals(BankScheme.IBAN.name());
    }

    public String getRouting() {
        return routing;
    }

    public void setRouting(String routing) {
        this.routing = routing;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public boolean isMandate() {
        return mandate;
    }

    public void setMandate(boolean mandate) {
        this.mandate = mandate;
    }

    /** The account in use, masked. */
    public String getCurrent() {
        return Mask.end(bank.last4());
    }

    public int getVersion() {
        return bank == null ? 0 : bank.version();
    }

    public void setVersion(int version) {
        seen = version;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public String getIban() {
        return iban;
    }

    public void setIban(String iban) {
        this.iban = iban;
    }
}
