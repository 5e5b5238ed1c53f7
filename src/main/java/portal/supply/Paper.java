package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import portal.audit.Actor;
import portal.customer.Changed;
import portal.customer.CorrectedField;
import portal.customer.History;
import portal.customer.Provenance;

/** Whether bills come on paper: every holder's own switch, account by account. The billing system is told and does not undo it. */
@ApplicationScoped
@Transactional
public class Paper implements SupplyNews.Source {

    @Inject SupplyRows rows;
    @Inject Accounts accounts;
    @Inject ImportRows stored;
    @Inject History history;
    @Inject Event<SupplyNews> news;
    @Inject Provenance provenance;

    /** An account and whether its bills come without paper. */
    public record Choice(String number, String address, boolean paperless) {

        public String shownNumber() {
            return AccountNumber.shown(number);
        }
    }

    public List<Choice> of(long customer) {
        return rows.heldBy(customer).stream().map(account -> new Choice(account.number(), account.address(), Boolean.TRUE.equals(account.paperless())))
                .toList();
    }

    /** Of the accounts that somebody holds, those named here are without paper from now on and the others with it. Returns whether any changed. */
    public boolean choose(long customer, Collection<String> without, Actor actor) {
        history.holdStill(customer);
        Set<Long> held = Set.copyOf(accounts.placesOf(customer).stream().map(SuppliedPlace::account).toList());
        List<Changed> changed = new ArrayList<>();
        for (ServiceAccount account : rows.accountsOf(customer, held)) {
            boolean before = Boolean.TRUE.equals(account.paperless());
            boolean now = without.contains(account.number());
            if (before != now && account.choosePaperless(now, provenance.of(actor))) {
                changed.add(new Changed(CorrectedField.PAPERLESS, words(account, before), words(account, now)));
                news.fire(new SupplyNews(SupplyNews.Kind.PAPERLESS, customer, account.number(), null));
            }
        }
        history.note(customer, changed, actor);
        return !changed.isEmpty();
    }

    private static String words(ServiceAccount account, boolean without) {
        return AccountNumber.shown(account.number()) + ": " + yesNo(without);
    }

    private static String yesNo(Boolean without) {
        return without == null ? null : without ? "yes" : "no";
    }

    @Override
    public SupplyNews.Kind kind() {
        return SupplyNews.Kind.PAPERLESS;
    }

    @Override
    public SupplyNews.Told tell(String account, String about) {
        ServiceAccount found = stored.accounts(List.of(account)).get(account);
        return found == null ? SupplyNews.Told.NOTHING : new SupplyNews.Told(yesNo(found.paperless()), null, null);
    }

    @Override
    public void taken(String account, Instant extractedAt) {
        stored.accounts(List.of(account)).values().forEach(found -> found.paperlessTaken(extractedAt));
    }
}
