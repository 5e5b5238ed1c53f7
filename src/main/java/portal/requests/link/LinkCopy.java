package portal.requests.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import portal.census.CopySource;
import portal.census.CopyTable;

/** Links that went to a person, in their copy; the secrets are not. */
@ApplicationScoped
@Transactional
class LinkCopy implements CopySource {

    @Inject LinkRows rows;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(RequestLink.class);
    }

    @Override
    public List<CopyTable> copy(long customer) {
        return List.of(new CopyTable("request_links", List.of("kind", "reference", "created_at", "expires_at", "proven"),
                rows.of(customer).stream().map(link -> Arrays.asList(link.kind().name(), link.request(), link.createdAt().toString(),
                        link.expiresAt().toString(), link.isProven() ? "yes" : "no")).toList()));
    }
}
