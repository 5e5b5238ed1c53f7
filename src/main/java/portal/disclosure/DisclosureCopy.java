package portal.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import portal.census.CopySource;
import portal.census.CopyTable;

/** Who got what of the person, why, when, and what they were told since. */
@ApplicationScoped
class DisclosureCopy implements CopySource {

    @Inject DisclosureBook book;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(Disclosure.class);
    }

    @Override
    public List<CopyTable> copy(long customer) {
        List<List<String>> given = book.of(customer).stream().map(one -> Arrays.asList(one.at().toString(), one.recipient(),
                one.classes().stream().map(Enum::name).collect(Collectors.joining(" ")), one.purpose().name(), one.ground().name(), one.how(),
                one.reference())).toList();
        List<List<String>> told = book.noticesOf(customer).stream().map(one -> Arrays.asList(one.madeAt().toString(), one.recipient(),
                one.kind().name(), Objects.toString(one.answeredAt(), null))).toList();
        return List.of(new CopyTable("disclosures", List.of("at", "recipient", "classes", "purpose", "ground", "how", "known_there_as"), given).by("at"),
                new CopyTable("recipients_told", List.of("at", "recipient", "kind", "answered_at"), told).by("at"));
    }
}
