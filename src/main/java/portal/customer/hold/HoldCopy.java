package portal.customer.hold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import portal.census.CopySource;
import portal.census.CopyTable;

/** That something of a person has to stay, since when and until when; of the matter itself only that it is held. */
@ApplicationScoped
class HoldCopy implements CopySource {

    @Inject LegalHolds holds;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(LegalHold.class);
    }

    @Override
    public List<CopyTable> copy(long customer) {
        return List.of(new CopyTable("legal_holds", List.of("reference", "class", "reason", "put_at", "until", "lifted_at"),
                holds.of(customer).stream().map(hold -> Arrays.asList(hold.reference(), Objects.toString(hold.dataClass(), null), "held",
                        hold.putAt().toString(), Objects.toString(hold.until(), null), Objects.toString(hold.liftedAt(), null))).toList()));
    }
}
