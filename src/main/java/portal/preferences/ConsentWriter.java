package portal.preferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import portal.platform.Operator;
import portal.platform.Settings;

/** Writes consent records: a header, what was asked, who asked, and the events. */
@ApplicationScoped
class ConsentWriter {

    @Inject Operator operator;
    @Inject Settings settings;

    /**
     * What was asked.
     *
     * @param purpose a word of the Data Privacy Vocabulary
     * @param basis   likewise
     * @param notice  number of the privacy policy that counted; null when nobody wrote it down
     * @param take    page on which it is taken back
     */
    record Asked(String about, String purpose, String basis, String notice, String take) {
    }

    /** What happened. @param wording the words that stood there; null when they are not kept */
    record Event(Instant at, String state, String wording, String by) {
    }

    JsonGenerator begin(OutputStream out) {
        JsonGenerator json = Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createGenerator(new KeptOpen(out), StandardCharsets.UTF_8);
        json.writeStartObject();
        json.writeStartObject("@context").write("dpv", "https://w3id.org/dpv#").write("dct", "http://purl.org/dc/terms/").writeEnd();
        json.write("schema_version", "ISO/IEC TS 27560:2023");
        return json.writeStartArray("consent_records");
    }

    void record(JsonGenerator json, String person, Asked asked, List<Event> events) {
        json.writeStartObject().write("@type", "dpv:ConsentRecord")
                .write("record_id", UUID.nameUUIDFromBytes((person + " " + asked + " " + events.get(0).at()).getBytes(StandardCharsets.UTF_8)).toString())
                .write("pii_principal_id", person);
        json.writeStartObject("pii_processing").write("language", operator.locale().toLanguageTag());
        if (asked.notice() != null) {
            json.write("privacy_notice", settings.baseUrl() + "/privacy-policy/" + asked.notice());
        }
        json.writeStartArray("purposes").writeStartObject().write("purpose", asked.about()).write("purpose_type", asked.purpose())
                .write("lawful_basis", asked.basis()).write("withdrawal_method", settings.baseUrl() + asked.take())
                .write("jurisdiction", operator.country()).writeEnd().writeEnd().writeEnd();
        json.writeStartArray("party_identification").writeStartObject().write("party_name", operator.getController())
                .write("party_role", "dpv:DataController").write("party_email", operator.contact("privacy"))
                .write("party_url", settings.baseUrl()).writeEnd().writeEnd();
        json.writeStartArray("events");
        for (Event event : events) {
            json.writeStartObject().write("event_time", event.at().toString()).write("event_type", "explicit")
                    .write("event_state", event.state()).write("entity_id", event.by());
            if (event.wording() != null) {
                json.write("wording", event.wording());
            }
            json.writeEnd();
        }
        json.writeEnd().writeEnd();
    }

    void end(JsonGenerator json) {
        json.writeEnd().writeEnd();
    }

    /** A generator that ends also ends what it writes to; the archive goes on. */
    private static final class KeptOpen extends java.io.FilterOutputStream {

        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws java.io.IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws java.io.IOException {
            flush();
        }
    }
}
