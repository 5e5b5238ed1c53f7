package portal.requests.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import portal.census.CopySource;
import portal.census.CopyTable;

/** Copies that were made before this one and can still be fetched. */
@ApplicationScoped
@Transactional
class CopiesCopy implements CopySource {

    private static final List<String> COLUMNS = List.of("made_at", "expires_at", "bytes", "fetches", "fetched_at");

    @Inject CopyPackages packages;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(CopyPackage.class);
    }

    @Override
    public List<CopyTable> copy(long customer) {
        return List.of(new CopyTable("copies", COLUMNS, packages.of(customer).stream().map(CopyPackage::view).map(CopiesCopy::row).toList()));
    }

    private static List<String> row(CopyView copy) {
        return Arrays.asList(copy.made().toString(), copy.expires().toString(), String.valueOf(copy.size()),
                String.valueOf(copy.fetches()), copy.fetchedAt() == null ? null : copy.fetchedAt().toString());
    }
}
