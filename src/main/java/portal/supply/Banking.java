package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import portal.audit.Actor;
import portal.census.KnownBy;
import portal.customer.Changed;
import portal.customer.CorrectedField;
import portal.customer.CustomerRecords;
import portal.customer.History;
import portal.customer.Mask;
import portal.customer.Person;
import portal.customer.PersonName;
import portal.customer.Provenance;
import portal.mail.Letter;
import portal.mail.Outbox;
import portal.platform.Clock;
import portal.platform.Reference;
import portal.platform.Refusal;
import portal.platform.Settings;
import portal.vault.Place;
import portal.vault.Vault;

/**
 * Keeps bank details. Whoever changes them has just given the password, and the customer hears of it by mail, because a changed bank
 * account is how money is stolen.
 */
@ApplicationScoped
@Transactional
public class Banking implements KnownBy {

    /** What the column was called when the first numbers were sealed for it. */
    private static final String NUMBER = "iban";

    @Inject BankDetails details;
    @Inject CustomerRecords customers;
    @Inject History history;
    @Inject Provenance provenance;
    @Inject Outbox outbox;
    @Inject Vault vault;
    @Inject Settings settings;
    @Inject Clock clock;

    public Optional<BankView> find(long customer) {
        return details.view(customer);
    }

    /**
     * Takes bank details; {@code seen} is the version the person saw, 0 for none.
     *
     * @param mandate whether we may collect from the account, which only its owner can say
     * @throws Refusal when they changed since
     */
    public void change(long customer, int seen, PersonName holder, BankNumber number, boolean mandate, Actor actor) {
        history.holdStill(customer);
        Optional<BankDetail> known = details.find(customer);
        refuseOutdated(seen, known);
        String before = known.map(BankDetail::last4).map(Mask::end).orElse(null);
        BankDetail detail = known.orElseGet(() -> added(new BankDetail(customer)));
        detail.take(vault.seal(holder.text(), place("holder", detail)), vault.seal(number.text(), place(NUMBER, detail)), number,
                provenance.of(actor));
        if (mandate) {
            detail.allow(Reference.random(), clock.today());
        }
        tell(customer, "bank-changed", number.last4());
        history.note(customer, List.of(new Changed(CorrectedField.BANK, before, Mask.end(number.last4()))), actor);
    }

    /** Ends the mandate; the details stay, to pay back to. It takes nothing but the wish. @throws Refusal when they changed since they were seen */
    public void forbid(long customer, int seen, Actor actor) {
        history.holdStill(customer);
        Optional<BankDetail> known = details.find(customer);
        refuseOutdated(seen, known);
        known.filter(BankDetail::isAllowed).ifPresent(detail -> {
            detail.forbid();
            tell(customer, "bank-forbidden", detail.last4());
            history.note(customer, List.of(new Changed(CorrectedField.BANK, Mask.end(detail.last4()), Mask.end(detail.last4()))), actor);
        });
    }

    /** Takes bank details out. @throws Refusal when they changed since they were seen */
    public void remove(long customer, int seen, Actor actor) {
        history.holdStill(customer);
        Optional<BankDetail> known = details.find(customer);
        refuseOutdated(seen, known);
        if (known.isPresent()) {
            details.remove(customer);
            tell(customer, "bank-removed", known.get().last4());
            history.note(customer, List.of(new Changed(CorrectedField.BANK, Mask.end(known.get().last4()), null)), actor);
        }
    }

    @Override
    public List<String> valuesOf(long customer) {
        return details.find(customer).map(detail -> vault.open(detail.number(), place(NUMBER, detail))).stream().toList();
    }

    private static void refuseOutdated(int seen, Optional<BankDetail> known) {
        if (seen != known.map(BankDetail::version).orElse(0)) {
            throw new Refusal("correction.meanwhile");
        }
    }

    private void tell(long customer, String template, String last4) {
        Person person = customers.person(customer);
        if (person.email() != null) {
            outbox.put(Letter.write(template).to(person.email(), Locale.forLanguageTag(person.language())).customer(customer)
                    .with("name", person.name()).with("account", Mask.end(last4))
                    .with("link", settings.baseUrl() + "/account/history").letter());
        }
    }

    private BankDetail added(BankDetail detail) {
        details.add(detail);
        return detail;
    }

    private static Place place(String column, BankDetail detail) {
        return new Place("bank_detail", column, detail.id());
    }
}
