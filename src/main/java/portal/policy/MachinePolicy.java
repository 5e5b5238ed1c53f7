package portal.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.census.RetentionRules;
import portal.platform.Clock;
import portal.platform.Operator;
import portal.platform.Settings;
import portal.platform.faces.Show;

/**
 * The privacy policy for computers, in the shape of TILT (Transparency Information Language and Toolkit): who answers for the data, what is
 * held for which purposes that this version names, who gets it, how long it stays, which rights there are, and which change is announced. What
 * is held and who gets it are as of today; a version of another day says which purposes it named.
 */
@ApplicationScoped
@Transactional
public class MachinePolicy {

    @Inject Policies policies;
    @Inject PolicyInForce inForce;
    @Inject HeldClasses held;
    @Inject RetentionRules retention;
    @Inject Operator operator;
    @Inject Settings settings;
    @Inject Clock clock;
    @Inject Show show;

    /** Writes one version as UTF-8. @param number null for the one in force @throws portal.platform.NotFound when there is none of that number */
    public void write(String number, OutputStream out) {
        PolicyVersion version = number == null ? policies.current() : policies.get(PolicyKind.PRIVACY, number);
        try (JsonGenerator json = Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createGenerator(out, StandardCharsets.UTF_8)) {
            json.writeStartObject();
            meta(json, version);
            controller(json);
            json.writeStartArray("dataDisclosed");
            held.purposes().forEach((dataClass, purposes) -> held(json, version, dataClass, purposes));
            json.writeEnd();
            json.writeStartArray("thirdCountryTransfers");
            operator.list("recipients").stream().map(code -> operator.text("recipient." + code + ".country")).distinct()
                    .filter(country -> !country.equals(operator.country())).forEach(country -> json.writeStartObject().write("country", country).writeEnd());
            json.writeEnd();
            rights(json);
            json.writeStartObject("automatedDecisionMaking").write("inUse", false).writeEnd();
            announced(json, version);
            json.writeEnd();
        }
    }

    private void meta(JsonGenerator json, PolicyVersion version) {
        Instant registered = version.effectiveFrom();
        json.writeStartObject("meta")
                .write("_id", UUID.nameUUIDFromBytes((settings.baseUrl() + version.address()).getBytes(StandardCharsets.UTF_8)).toString())
                .write("name", operator.getName()).write("created", registered.toString()).write("modified", registered.toString())
                .write("version", version.number()).write("language", operator.locale().getLanguage())
                .write("status", version.equals(policies.current()) ? "active" : version.isInForce(clock.now()) ? "inactive" : "announced")
                .write("url", settings.baseUrl() + version.address()).write("_hash", version.hash()).writeEnd();
    }

    private void controller(JsonGenerator json) {
        String address = String.join(", ", operator.getAddress());
        json.writeStartObject("controller").write("name", operator.getController()).write("address", address).write("country", operator.country());
        json.writeStartObject("representative").write("name", operator.getController()).write("email", operator.contact("privacy"))
                .write("phone", operator.contact("phone")).writeEnd().writeEnd();
        json.writeStartObject("dataProtectionOfficer").write("address", address).write("country", operator.country())
                .write("email", operator.contact("privacy")).write("phone", operator.contact("phone")).writeEnd();
    }

    private void held(JsonGenerator json, PolicyVersion version, DataClass dataClass, Set<Purpose> purposes) {
        json.writeStartObject().write("_id", dataClass.name().toLowerCase(Locale.ROOT)).write("category", show.words("data_class." + dataClass));
        json.writeStartArray("purposes");
        Arrays.stream(Purpose.values()).filter(purpose -> purposes.contains(purpose) || version.effect().names(purpose, dataClass))
                .filter(purpose -> isNamed(version, purpose, dataClass))
                .forEach(purpose -> json.writeStartObject().write("purpose", purpose.name()).write("description", show.words("purpose." + purpose)).writeEnd());
        json.writeEnd();
        json.writeStartArray("recipients");
        operator.list("recipients").stream().map(code -> "recipient." + code + ".")
                .filter(key -> operator.list(key + "classes").contains(dataClass.name()))
                .forEach(key -> json.writeStartObject().write("name", operator.text(key + "name")).write("country", operator.text(key + "country"))
                        .write("category", operator.text(key + "kind")).writeEnd());
        json.writeEnd();
        json.writeStartArray("storage").writeStartObject().writeStartArray("temporal");
        if (retention.of(dataClass).period() != null) {
            json.writeStartObject().write("description", show.words(retention.of(dataClass).reason()))
                    .write("ttl", retention.of(dataClass).period().toString()).writeEnd();
        }
        json.writeEnd().writeEnd().writeEnd().writeEnd();
    }

    private boolean isNamed(PolicyVersion version, Purpose purpose, DataClass dataClass) {
        List<String> numbers = policies.numbers(PolicyKind.PRIVACY);
        return inForce.firstToName(purpose, dataClass).filter(first -> numbers.indexOf(first.number()) <= numbers.indexOf(version.number())).isPresent();
    }

    private void rights(JsonGenerator json) {
        right(json, "accessAndDataPortability", "COPY", "/account/copy").write("dataFormat", "json, csv, pdf").writeEnd();
        right(json, "rightToInformation", "ACCESS", "/account/details").writeEnd();
        right(json, "rightToRectificationOrDeletion", "DELETE", "/account/privacy").writeEnd();
        right(json, "rightToDataPortability", "COPY", "/account/copy").writeEnd();
        json.writeStartObject("rightToWithdrawConsent").write("available", true).write("url", settings.baseUrl() + "/account/preferences")
                .write("email", operator.contact("privacy")).writeEnd();
        json.writeStartObject("rightToComplain").write("available", true).writeStartObject("supervisoryAuthority")
                .write("name", operator.contact("authority")).write("country", operator.country()).write("url", operator.contact("authority.web"))
                .writeEnd().writeEnd();
    }

    private JsonGenerator right(JsonGenerator json, String name, String right, String page) {
        return json.writeStartObject(name).write("available", operator.list("rights.offered").contains(right))
                .write("url", settings.baseUrl() + page).write("email", operator.contact("privacy"));
    }

    /** The new uses of versions that follow this one. */
    private void announced(JsonGenerator json, PolicyVersion version) {
        json.writeStartArray("changesOfPurpose");
        policies.oldestFirst(PolicyKind.PRIVACY).stream().filter(later -> later.effectiveFrom().isAfter(version.effectiveFrom()))
                .filter(later -> later.effect().asks()).sorted(Comparator.comparing(PolicyVersion::effectiveFrom)).forEach(later -> {
                    json.writeStartObject().write("description", later.changes()).writeStartArray("affectedDataCategories");
                    later.effect().classes().forEach(one -> json.write(show.words("data_class." + one)));
                    json.writeEnd().write("plannedDateOfChange", later.effectiveFrom().toString())
                            .write("urlOfNewVersion", settings.baseUrl() + later.address()).writeEnd();
                });
        json.writeEnd();
    }
}
