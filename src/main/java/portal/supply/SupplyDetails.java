package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.census.Census;
import portal.census.PersonalData;
import portal.census.Source;
import portal.customer.Detail;
import portal.customer.DetailGroup;
import portal.customer.DetailSource;
import portal.customer.Mask;

/** Accounts, places, meters and bank details, on the details page. */
@ApplicationScoped
@Transactional
public class SupplyDetails implements DetailSource {

    @Inject Accounts accounts;
    @Inject BankDetails banks;

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<DetailGroup> details(long customer) {
        List<DetailGroup> groups = new ArrayList<>();
        accounts.placesOf(customer).stream().collect(Collectors.groupingBy(SuppliedPlace::account, java.util.LinkedHashMap::new,
                Collectors.toList())).values().forEach(places -> groups.add(group(places)));
        groups.add(bank(banks.view(customer).orElse(null)));
        return groups;
    }

    private static DetailGroup group(List<SuppliedPlace> places) {
        SuppliedPlace first = places.get(0);
        String address = Stream.of(first.line1(), first.line2(), first.town(), first.region(), first.postalCode())
                .filter(Objects::nonNull).collect(Collectors.joining(", "));
        PersonalData held = Census.mark(AccountHolder.class, "accountId");
        List<Detail> details = new ArrayList<>();
        details.add(supplied("field.ACCOUNT_NUMBER", AccountNumber.shown(first.number()), held));
        details.add(supplied("field.ACCOUNT_SINCE", first.since(), Census.mark(AccountHolder.class, "since")));
        details.add(supplied("field.PREMISES", address, held));
        places.stream().filter(place -> place.serial() != null)
                .forEach(place -> details.add(supplied("field.METER_" + place.fuel(), place.serial(), held)));
        return new DetailGroup("details.supply", details);
    }

    private static Detail supplied(String key, Object value, PersonalData mark) {
        return new Detail(key, value, mark, Source.BILLING_SYSTEM, null, null);
    }

    private static DetailGroup bank(BankView bank) {
        return new DetailGroup("details.bank", List.of(new Detail("field.BANK", bank == null ? null : Mask.end(bank.last4()),
                Census.mark(BankDetail.class, "iban"), bank == null ? null : bank.source(), bank == null ? null : bank.since(),
                "/account/details/bank")));
    }
}
