package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import portal.census.Census;
import portal.census.PersonalData;
import portal.census.Source;
import portal.customer.Detail;
import portal.customer.DetailGroup;
import portal.customer.Mask;

/** Accounts, places, meters and bank details, on the page about supply. */
@ApplicationScoped
@Transactional
public class SupplyDetails {

    @Inject Accounts accounts;
    @Inject BankDetails banks;

    /** What is stored about a customer's supply, in groups, sensitive values masked. */
    public List<DetailGroup> details(long customer) {
        List<MountedMeter> meters = accounts.metersOf(customer);
        Stream<DetailGroup> supplied = accounts.placesOf(customer).stream().map(place -> group(place, meters));
        return Stream.concat(supplied, Stream.of(bank(banks.view(customer).orElse(null)))).toList();
    }

    private static DetailGroup group(SuppliedPlace place, List<MountedMeter> meters) {
        PersonalData held = Census.mark(AccountHolder.class, "accountId");
        List<Detail> details = new ArrayList<>();
        details.add(supplied("field.ACCOUNT_NUMBER", AccountNumber.shown(place.number()), held));
        details.add(supplied("field.ACCOUNT_SINCE", place.since(), Census.mark(AccountHolder.class, "since")));
        details.add(supplied("field.PREMISES", place.address(), held));
        meters.stream().filter(meter -> meter.account() == place.account())
                .forEach(meter -> details.add(supplied("field.METER_" + meter.fuel(), meter.serial(), held)));
        return new DetailGroup("supply.account", details);
    }

    private static Detail supplied(String key, Object value, PersonalData mark) {
        return new Detail(key, value, mark, Source.BILLING_SYSTEM, null, null);
    }

    private static DetailGroup bank(BankView bank) {
        return new DetailGroup("supply.bank", List.of(new Detail("field.BANK", bank == null ? null : Mask.end(bank.last4()),
                Census.mark(BankDetail.class, "iban"), bank == null ? null : bank.source(), bank == null ? null : bank.since(),
                "/account/supply/bank")));
    }
}
