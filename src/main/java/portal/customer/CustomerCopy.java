package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import portal.census.CopySource;
import portal.census.CopyTable;

/** What a copy says about the person themselves: every value with its origin, and every way to reach them. */
@ApplicationScoped
@Transactional
public class CustomerCopy implements CopySource {

    @Inject CustomerRecords records;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(Customer.class, ContactPoint.class);
    }

    @Override
    public List<CopyTable> copy(long customer) {
        CustomerView view = records.get(customer);
        return List.of(
                new CopyTable("profile", List.of("field", "content", "source", "since", "came_by", "policy_version"), List.of(
                        row("reference", view.reference(), null), row("billing_number", view.cisNumber(), null),
                        row("name", view.name().value(), view.name()), row("given_name", view.givenName(), view.givenName() == null ? null : view.name()),
                        row("family_name", view.familyName(), view.familyName() == null ? null : view.name()),
                        row("date_of_birth", view.dateOfBirth().value(), view.dateOfBirth()),
                        row("language", view.language().value(), view.language()), row("country", view.country().value(), view.country()),
                        row("preferred_channel", view.preferredChannel().value(), view.preferredChannel()),
                        row("special_need", view.specialNeed().value(), view.specialNeed()),
                        row("research", view.research().value(), view.research()), row("occupation", view.occupation().value(), view.occupation()),
                        row("place_of_use", view.placeOfUse().value(), view.placeOfUse()),
                        row("status", view.status(), null), row("recorded_at", view.createdAt(), null),
                        row("confirmed_at", view.confirmedAt(), null))),
                new CopyTable("contact_points", List.of("kind", "content", "line1", "line2", "town", "region", "postal_code", "country",
                        "source", "since", "came_by", "policy_version", "verified_at", "returned_at", "kept_at"), view.contacts().stream().map(CustomerCopy::contact).toList()));
    }

    private static List<String> row(String field, Object value, Held<?> held) {
        Origin origin = held == null ? null : held.origin();
        return origin == null ? texts(field, value, null, null, null, null)
                : texts(field, value, origin.source(), origin.since(), origin.way(), origin.policy());
    }

    private static List<String> contact(ContactView point) {
        PostalAddress address = point.address();
        return address == null
                ? texts(point.kind(), point.text(), null, null, null, null, null, null, point.source(), point.since(),
                        point.origin().way(), point.origin().policy(), point.verifiedAt(), point.returnedAt(), point.keptAt())
                : texts(point.kind(), null, address.line1(), address.line2(), address.town(), address.region(), address.postalCode(),
                        address.country(), point.source(), point.since(), point.origin().way(), point.origin().policy(), point.verifiedAt(),
                        point.returnedAt(), point.keptAt());
    }

    /** Null stays null: a copy says "nothing" as nothing. */
    private static List<String> texts(Object... values) {
        return Arrays.stream(values).map(value -> Objects.toString(value, null)).toList();
    }
}
