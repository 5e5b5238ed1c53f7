package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import portal.census.Census;
import portal.census.Source;
import portal.census.Way;
import portal.platform.Clock;
import portal.platform.Operator;

/** The person and the ways to reach them, on the details page. */
@ApplicationScoped
class PersonDetails implements DetailSource {

    private static final List<String> PARTS = List.of("field.GIVEN_NAME", "field.FAMILY_NAME");
    private static final String RESEARCH = "research";
    private static final String EMAIL = "field." + ContactKind.EMAIL;
    static final String CONFIRMED = "field.CONFIRMED";
    static final String RETURNED = "field.MAIL_RETURNED";
    private static final String FOLDER = "/account/details/";
    private static final String CORRECT = "/account/correct?what=DATE_OF_BIRTH";

    @Inject CustomerRecords records;
    @Inject Provenance provenance;
    @Inject Clock clock;
    @Inject Operator operator;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<DetailGroup> details(long id) {
        CustomerView customer = records.get(id);
        return Stream.of(new DetailGroup("details.you", you(customer)), new DetailGroup("details.contact", contact(customer)),
                new DetailGroup("details.identity", customer.identities().stream().flatMap(this::identity).toList()))
                .map(group -> group.used(customer.uses())).map(group -> mailed(group, customer.mailed())).toList();
    }

    /** Mail uses the e-mail address and nothing else of what is held. */
    private static DetailGroup mailed(DetailGroup group, Instant sent) {
        return new DetailGroup(group.key(), group.details().stream()
                .map(detail -> detail.key().equals(EMAIL) ? detail.used(detail.used().orMail(sent)) : detail).toList());
    }

    private Stream<Detail> identity(IdentityView held) {
        Origin origin = provenance.at(held.collectedOn().atStartOfDay(clock.zone()).toInstant(), Source.BILLING_SYSTEM, Way.EXTRACT);
        return Stream.of(identity(held.kind().name(), Mask.end(held.last4()), "number", origin), identity("PROVIDER", held.provider(), "provider", origin),
                identity("PURPOSE", new Detail.Word("purpose." + held.purpose()), "purpose", origin),
                identity("COLLECTED", held.collectedOn(), "collectedOn", origin), identity("EXPIRES", held.expiresOn(), "expiresOn", origin));
    }

    private static Detail identity(String key, Object value, String field, Origin origin) {
        return Detail.of("field." + key, value, Census.mark(IdentityReference.class, field), origin, null, null);
    }

    /** The parts of a name only where the billing system knows them: one name is enough. */
    private List<Detail> you(CustomerView customer) {
        return Stream.of(
                held("name", customer.name(), customer.name().value(), "name"),
                Detail.of(PARTS.get(0), customer.givenName(), Census.mark(Customer.class, "givenName"), customer.name().origin(), FOLDER + "name", null),
                Detail.of(PARTS.get(1), customer.familyName(), Census.mark(Customer.class, "familyName"), customer.name().origin(), FOLDER + "name", null),
                held("dateOfBirth", customer.dateOfBirth(), Mask.birth(customer.dateOfBirth().value()), CORRECT),
                held("specialNeed", customer.specialNeed(), Mask.all(customer.specialNeed().value()), "need"),
                held("research", customer.research(), customer.research().origin() == null ? null
                        : new Detail.Word("research." + customer.research().value()), RESEARCH),
                held("occupation", customer.occupation(), customer.occupation().value(), RESEARCH),
                held("placeOfUse", customer.placeOfUse(), customer.placeOfUse().value(), RESEARCH),
                own("field.CUSTOMER_NUMBER", customer.cisNumber(), "cisNumber", provenance.at(customer.createdAt(), Source.BILLING_SYSTEM, Way.EXTRACT), null),
                own("field.STATUS", new Detail.Word("customer_status." + customer.status()), "status",
                        provenance.at(customer.createdAt(), Source.PORTAL, Way.PORTAL), "/account/privacy"),
                own("field.CREATED", customer.createdAt(), "createdAt", provenance.at(customer.createdAt(), Source.PORTAL, Way.PORTAL), null),
                own(CONFIRMED, customer.confirmedAt(), "confirmedAt", provenance.at(customer.confirmedAt(), Source.CUSTOMER, Way.WEB), "/account/details/right"))
                .filter(detail -> detail.value() != null || !PARTS.contains(detail.key())).toList();
    }

    private static Detail own(String key, Object value, String field, Origin origin, String change) {
        return Detail.of(key, value, Census.mark(Customer.class, field), origin, change, null);
    }

    private List<Detail> contact(CustomerView customer) {
        List<Detail> details = new ArrayList<>();
        for (ContactKind kind : ContactKind.values()) {
            details.add(way(customer, kind));
        }
        customer.contact(ContactKind.EMAIL).ifPresent(email -> details.addAll(returned(email)));
        Locale language = Locale.forLanguageTag(customer.language().value());
        details.add(held("language", customer.language(), language.getDisplayLanguage(operator.locale()), "wishes"));
        details.add(held("preferredChannel", customer.preferredChannel(),
                new Detail.Word("channel." + customer.preferredChannel().value()), "wishes"));
        details.add(held("country", customer.country(), PostalAddress.nameOf(customer.country().value(), operator.locale()), "address"));
        return details;
    }

    /** Whether mail came back, and what its owner said to that; only where it ever did. */
    private static List<Detail> returned(ContactView email) {
        return Stream.of(new Detail(RETURNED, email.returnedAt(), Census.mark(ContactPoint.class, "returnedAt"), Source.PORTAL, null, pageOf(ContactKind.EMAIL)),
                new Detail("field.MAIL_KEPT", email.keptAt(), Census.mark(ContactPoint.class, "keptAt"), Source.CUSTOMER, null, pageOf(ContactKind.EMAIL)))
                .filter(detail -> detail.value() != null).toList();
    }

    private static Detail way(CustomerView customer, ContactKind kind) {
        Optional<ContactView> point = customer.contact(kind);
        String value = point.map(known -> kind == ContactKind.POSTAL ? String.join(", ", known.address().lines()) : known.text()).orElse(null);
        return Detail.of("field." + kind, value, Census.mark(ContactPoint.class, kind == ContactKind.POSTAL ? "line1" : "text"),
                point.map(ContactView::origin).orElse(null), pageOf(kind), erase(kind.name()));
    }

    /** Where a way to reach a person is changed. */
    static String pageOf(ContactKind kind) {
        return FOLDER + switch (kind) {
            case EMAIL -> "email";
            case POSTAL -> "address";
            case PHONE, MOBILE, FAX -> "phones";
        };
    }

    private static Detail held(String field, Held<?> held, Object shown, String page) {
        String key = "field." + field.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
        return Detail.of(key, shown, Census.mark(Customer.class, field), held.origin(), page.startsWith("/") ? page : FOLDER + page,
                erase(key.substring(key.indexOf('.') + 1)));
    }

    /** Where a value that nobody but its owner decides about is taken out at once; null for the others. */
    private static String erase(String field) {
        return Removable.isOne(field) ? FOLDER + "erase?value=" + field : null;
    }
}
