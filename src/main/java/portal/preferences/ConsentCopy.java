package portal.preferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import portal.census.CopyDays;
import portal.census.CopyFile;
import portal.census.CopySource;
import portal.census.CopyTable;
import portal.census.Purpose;
import portal.customer.Channel;
import portal.customer.CustomerRecords;
import portal.customer.Held;
import portal.policy.Acceptances;
import portal.policy.AcceptedPolicy;
import portal.policy.change.Answer;
import portal.policy.change.DecisionView;
import portal.policy.change.Decisions;

/**
 * Every yes and no of a person as consent records in the shape of ISO/IEC TS 27560, in the words of the W3C's Data Privacy Vocabulary: what
 * was asked in which words, under which notice, and what happened when. Proofs are whole or worth nothing, so no day is left out.
 */
@ApplicationScoped
class ConsentCopy implements CopySource {

    /** A text that was published for all and that this person agreed to. */
    private static final String ACCEPTED = "dpv:ContractFullyExecuted";

    @Inject Preferences preferences;
    @Inject Topics topics;
    @Inject Acceptances acceptances;
    @Inject Decisions decisions;
    @Inject CustomerRecords customers;
    @Inject ConsentWriter writer;

    @Override
    public Set<Class<?>> covers() {
        return Set.of();
    }

    @Override
    public List<CopyTable> copy(long customer) {
        return List.of();
    }

    @Override
    public List<CopyFile> files(long customer, CopyDays days) {
        return List.of(new CopyFile("consents.json", out -> write(customer, out)));
    }

    /** As JSON in UTF-8; what it is written to stays open. */
    void write(long customer, OutputStream out) {
        String reference = customers.person(customer).reference();
        try (JsonGenerator json = writer.begin(out)) {
            topics(customer).forEach((topic, choices) -> writer.record(json, reference, new ConsentWriter.Asked(topic,
                    purpose(choices.get(0).topic()), "dpv:Consent", choices.get(0).policyVersion(), "/account/preferences"), events(choices)));
            for (AcceptedPolicy yes : acceptances.acceptedBy(customer)) {
                writer.record(json, reference, new ConsentWriter.Asked(yes.kind().name(), "dpv:ServiceProvision", "dpv:Contract", yes.version(),
                        "/account/privacy"), List.of(new ConsentWriter.Event(yes.at(), ACCEPTED, yes.wording(), yes.channel())));
            }
            research(json, reference, customers.get(customer).research());
            newUses(customer).forEach((purpose, said) -> writer.record(json, reference, new ConsentWriter.Asked("new use: " + purpose.name(),
                    term(purpose), "dpv:Consent", said.get(0).version(), "/account/new-uses"), answers(said)));
            writer.end(json);
        }
    }

    private String purpose(String topic) {
        return switch (topics.find(topic).map(Topic::kind).orElse(Topic.Kind.PROMO)) {
            case PROMO -> "dpv:DirectMarketing";
            case SURVEY -> "dpv:ResearchAndDevelopment";
            case SERVICE, PRODUCT_CRITICAL -> "dpv:ServiceProvision";
            case TRACKING -> "dpv:ServiceUsageAnalytics";
        };
    }

    /** Choices by topic, of each the oldest first. */
    private Map<String, List<ChoiceView>> topics(long customer) {
        Map<String, List<ChoiceView>> byTopic = preferences.history(customer).stream()
                .collect(Collectors.groupingBy(choice -> choice.channel() == Channel.EMAIL ? choice.topic() : choice.topic() + " by " + choice.channel(), TreeMap::new, Collectors.toList()));
        byTopic.values().forEach(Collections::reverse);
        return byTopic;
    }

    /** Answers about new uses of what was stored before, by purpose, of each the oldest first. */
    private Map<Purpose, List<DecisionView>> newUses(long customer) {
        Map<Purpose, List<DecisionView>> byPurpose = decisions.of(customer).stream()
                .collect(Collectors.groupingBy(DecisionView::purpose, TreeMap::new, Collectors.toList()));
        byPurpose.values().forEach(Collections::reverse);
        return byPurpose;
    }

    private static List<ConsentWriter.Event> answers(List<DecisionView> said) {
        List<ConsentWriter.Event> events = new ArrayList<>();
        boolean given = false;
        for (DecisionView one : said) {
            String state = one.answer() == Answer.YES ? "dpv:ConsentGiven" : given ? "dpv:ConsentWithdrawn" : "dpv:ConsentRefused";
            given = one.answer() == Answer.YES;
            events.add(new ConsentWriter.Event(one.at(), state, one.wording(), one.channel()));
        }
        return events;
    }

    private static String term(Purpose purpose) {
        return switch (purpose) {
            case MARKETING, REFERRAL -> "dpv:DirectMarketing";
            case RESEARCH -> "dpv:ResearchAndDevelopment";
            case IMPROVEMENT -> "dpv:ServiceOptimisation";
            case SECURITY -> "dpv:EnforceSecurity";
            case LEGAL, RIGHTS -> "dpv:LegalCompliance";
            case SERVICE, BILLING, SUPPORT -> "dpv:ServiceProvision";
        };
    }

    private static List<ConsentWriter.Event> events(List<ChoiceView> choices) {
        List<ConsentWriter.Event> events = new ArrayList<>();
        boolean given = false;
        for (ChoiceView choice : choices) {
            String state = switch (choice.state()) {
                case ON -> "dpv:ConsentGiven";
                case PENDING -> "dpv:ConsentRequested";
                case UNKNOWN, NOT_ASKED -> "dpv:ConsentUnknown";
                case OFF, DECLINED -> given ? "dpv:ConsentWithdrawn" : "dpv:ConsentRefused";
            };
            given = choice.state() == ChoiceState.ON;
            events.add(new ConsentWriter.Event(choice.at(), state, choice.wording(), choice.actor().name()));
        }
        return events;
    }

    private void research(JsonGenerator json, String reference, Held<Boolean> said) {
        if (said.since() != null) {
            writer.record(json, reference, new ConsentWriter.Asked("research", "dpv:ResearchAndDevelopment", "dpv:Consent",
                    said.origin().policy(), "/account/details"), List.of(new ConsentWriter.Event(said.since(),
                    Boolean.TRUE.equals(said.value()) ? "dpv:ConsentGiven" : "dpv:ConsentRefused", null, said.source().name())));
        }
    }
}
