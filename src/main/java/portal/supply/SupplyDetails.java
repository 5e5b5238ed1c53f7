package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import portal.audit.Uses;
import portal.census.Census;
import portal.census.PersonalData;
import portal.customer.CustomerRecords;
import portal.customer.Detail;
import portal.customer.DetailGroup;
import portal.customer.Mask;
import portal.customer.Origin;
import portal.platform.faces.Show;

/** Accounts, who shares them, places, meters, contracts, credit information and bank details, on the page about supply: four queries. */
@ApplicationScoped
@Transactional
public class SupplyDetails {

    @Inject SupplyRows rows;
    @Inject BankDetails banks;
    @Inject CustomerRecords customers;
    @Inject Show show;

    /** What is stored about a customer's supply, in groups, sensitive values masked. */
    public List<DetailGroup> details(long customer) {
        List<HouseMember> others = rows.othersOf(customer);
        Stream<DetailGroup> supplied = rows.heldBy(customer).stream().map(account -> group(account, others));
        Uses uses = customers.usesOf(customer);
        return Stream.concat(supplied, Stream.of(bank(banks.view(customer).orElse(null)))).map(group -> group.used(uses)).toList();
    }

    private DetailGroup group(HeldAccount account, List<HouseMember> others) {
        PersonalData held = holder("accountId");
        Origin tie = account.origins().tie();
        List<Detail> details = new ArrayList<>();
        details.add(supplied("field.ACCOUNT_NUMBER", AccountNumber.shown(account.number()), held, tie));
        details.add(supplied("field.ACCOUNT_ROLE", new Detail.Word("holder_role." + account.role()), holder("role"), tie));
        details.add(supplied("field.ACCOUNT_SINCE", account.since(), holder("since"), tie));
        if (account.until() != null) {
            details.add(supplied("field.ACCOUNT_UNTIL", account.until(), holder("until"), tie));
        }
        others.stream().filter(other -> other.account() == account.id()).forEach(other -> details.add(new Detail("field.ACCOUNT_OTHER",
                show.words("supply.other." + other.role(), other.initials()), holder("role"), null, null, null)));
        details.add(supplied("field.PREMISES", account.address(), held, tie));
        for (HeldAccount.Meter meter : account.meters()) {
            details.add(supplied("field.METER_" + meter.fuel(), show.words("supply.meter", meter.serial(), show.date(meter.installedOn())), held, tie));
        }
        account.contracts().forEach(contract -> contract(details, contract));
        money(details, account);
        return new DetailGroup("supply.account", details);
    }

    private void contract(List<Detail> details, HeldAccount.Contract contract) {
        Origin origin = contract.origin();
        details.add(supplied("field.AGREEMENT", show.words("supply.agreement", contract.number(), show.date(contract.signedOn())), agreement("number"), origin));
        details.add(supplied("field.TARIFF", contract.tariff(), agreement("tariff"), origin));
        details.add(supplied("field.AGREEMENT_VALID", contract.validTo() == null ? show.words("supply.valid_open", show.date(contract.validFrom()))
                : show.words("supply.valid", show.date(contract.validFrom()), show.date(contract.validTo())), agreement("validFrom"), origin));
        details.add(supplied("field.PREPAY", new Detail.Word(contract.prepay() ? "supply.prepay" : "supply.pay_later"), agreement("prepay"), origin));
    }

    private void money(List<Detail> details, HeldAccount account) {
        details.add(supplied("field.BUDGET_BILL", account.budgetMinor() == null ? null
                : show.words("supply.budget", show.money(account.budgetMinor(), account.currency())), Census.mark(ServiceAccount.class, "budgetMinor"),
                account.origins().budget()));
        details.add(Detail.of("field.PAPERLESS", account.paperless() == null ? null
                : new Detail.Word(account.paperless() ? "supply.paperless" : "supply.paper"), Census.mark(ServiceAccount.class, "paperless"),
                account.origins().paperless(), "/account/supply/paper", null));
        if (account.credit() != null) {
            details.add(supplied("field.CREDIT", show.words("supply.credit", account.credit().report(), account.credit().agency(),
                    show.date(account.credit().reportedOn())), Census.mark(CreditReport.class, "report"), account.origins().credit()));
        }
    }

    private static PersonalData holder(String field) {
        return Census.mark(AccountHolder.class, field);
    }

    private static PersonalData agreement(String field) {
        return Census.mark(Agreement.class, field);
    }

    private static Detail supplied(String key, Object value, PersonalData mark, Origin origin) {
        return Detail.of(key, value, mark, origin, null, null);
    }

    private static DetailGroup bank(BankView bank) {
        if (bank == null) {
            return new DetailGroup("supply.bank", List.of(banked("field.BANK", null, "number", null)));
        }
        return new DetailGroup("supply.bank", List.of(banked("field.BANK", Mask.end(bank.last4()), "number", bank),
                banked("field.MANDATE", bank.mandate() == null ? new Detail.Word("bank.no_mandate") : bank.mandateOn(), "mandateOn", bank)));
    }

    private static Detail banked(String key, Object value, String field, BankView bank) {
        return Detail.of(key, value, Census.mark(BankDetail.class, field), bank == null ? null : bank.origin(), "/account/supply/bank", null);
    }
}
