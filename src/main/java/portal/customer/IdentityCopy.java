package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import portal.census.CopySource;
import portal.census.CopyTable;
import portal.census.Withheld;

/** That a number is held, from whom, for what and until when; never the number, nor its end: a lost copy must not make an identity. */
@ApplicationScoped
class IdentityCopy implements CopySource {

    @Inject IdentityNumbers numbers;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(IdentityReference.class);
    }

    @Override
    public List<CopyTable> copy(long customer) {
        return List.of(new CopyTable("identity_numbers", List.of("kind", "number", "provider", "purpose", "collected_on", "expires_on"),
                numbers.of(customer).stream().map(view -> List.of(view.kind().name(), "held", view.provider(), view.purpose().name(),
                        view.collectedOn().toString(), view.expiresOn().toString())).toList()));
    }

    @Override
    public List<Withheld> withheld(long customer) {
        return List.of(new Withheld("identity_number", numbers.of(customer).size()));
    }
}
