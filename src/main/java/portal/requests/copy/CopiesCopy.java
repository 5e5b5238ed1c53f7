package portal.requests.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import portal.census.CopySource;
import portal.census.CopyTable;

/** Copies that were made before this one and can still be fetched. */
@ApplicationScoped
@Transactional
class CopiesCopy implements CopySource {

    private static final List<String> COLUMNS = List.of("made_at", "expires_at", "bytes", "fetches", "fetched_at");

    private static final List<String> WISHES = List.of("ordered_at", "subjects", "formats", "from_day", "to_day");

    @Inject CopyPackages packages;
    @Inject CopyOrderRows orders;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(CopyPackage.class, CopyOrder.class);
    }

    @Override
    public List<CopyTable> copy(long customer) {
        return List.of(new CopyTable("copies", COLUMNS, packages.of(customer).stream().map(CopyPackage::view).map(CopiesCopy::row).toList()).by("made_at"),
                new CopyTable("copy_orders", WISHES, orders.of(customer).stream().map(CopiesCopy::row).toList()).by("ordered_at"));
    }

    private static List<String> row(CopyOrder order) {
        CopyWish wish = order.wish();
        return Arrays.asList(order.orderedAt().toString(), CopyOrder.names(wish.subjects()), CopyOrder.names(wish.formats()),
                Objects.toString(wish.days().from(), null), Objects.toString(wish.days().to(), null));
    }

    private static List<String> row(CopyView copy) {
        return Arrays.asList(copy.made().toString(), copy.expires().toString(), String.valueOf(copy.size()),
                String.valueOf(copy.fetches()), copy.fetchedAt() == null ? null : copy.fetchedAt().toString());
    }
}
