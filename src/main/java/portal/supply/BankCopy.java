package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import portal.census.CopySource;
import portal.census.CopyTable;
import portal.census.Withheld;

/** Bank details in the person's copy: that they are held, and their end. A lost copy must not open an account. */
@ApplicationScoped
class BankCopy implements CopySource {

    private static final List<String> COLUMNS = List.of("name_on_account", "account_number", "ends_with", "source", "since", "came_by", "policy", "mandate", "mandate_on");

    @Inject BankDetails details;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(BankDetail.class);
    }

    @Override
    public List<CopyTable> copy(long customer) {
        return List.of(new CopyTable("bank_details", COLUMNS, details.view(customer).map(BankCopy::row).stream().toList()));
    }

    @Override
    public List<Withheld> withheld(long customer) {
        return List.of(new Withheld("bank_number", details.view(customer).stream().count()));
    }

    private static List<String> row(BankView bank) {
        return Arrays.asList("held", "held", bank.last4(), bank.source().name(), bank.since().toString(), Objects.toString(bank.way(), null), bank.policy(), bank.mandate(),
                Objects.toString(bank.mandateOn(), null));
    }
}
