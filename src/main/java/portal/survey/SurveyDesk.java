package portal.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.campaign.CampaignText;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.customer.CustomerRecords;
import portal.customer.hold.LegalHolds;
import portal.disclosure.Recipient;
import portal.disclosure.Recipients;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Refusal;
import portal.platform.Settings;
import portal.policy.change.Purposes;

/** What staff do with a survey: write it, open it, close it, hand over prizes. Every step is in the audit; nobody sees who answered. */
@ApplicationScoped
@Transactional
public class SurveyDesk {

    private static final Set<DataClass> CLASS = Set.of(DataClass.SURVEY);

    @Inject Settings settings;
    @Inject Surveys surveys;
    @Inject Sheets sheets;
    @Inject Entries entries;
    @Inject Contest contest;
    @Inject Recipients recipients;
    @Inject CustomerRecords customers;
    @Inject Purposes purposes;
    @Inject LegalHolds holds;
    @Inject Audit audit;
    @Inject Clock clock;

    /** A winner whose prize waits. @param customer their reference, by which support finds them */
    public record Winner(int number, String customer) {
    }

    public List<SurveyView> newest() {
        return surveys.newest().stream().map(Survey::view).toList();
    }

    /** @throws NotFound when there is none */
    public SurveyView get(String reference) {
        return surveys.get(reference).view();
    }

    public List<Question> questions(String reference) {
        return surveys.questions(surveys.get(reference).id());
    }

    /** Who outside may get answers at all. */
    public List<Recipient> recipients() {
        return recipients.all().stream().filter(one -> one.classes().contains(DataClass.SURVEY)).toList();
    }

    /** How many answered so far. */
    public int tookPart(String reference) {
        Survey survey = surveys.get(reference);
        return survey.view().state() == SurveyState.CLOSED ? survey.view().tookPart() : sheets.countParticipants(survey.id());
    }

    /** A new draft. Returns its reference. @throws Refusal at a field that cannot stay so */
    public String write(SurveyDraft draft, Actor author) {
        check(draft);
        Survey survey = new Survey(draft, author.key(), clock.now());
        surveys.add(survey);
        surveys.ask(survey, draft.questions());
        return record(survey, author, "survey.written");
    }

    public void rewrite(String reference, SurveyDraft draft, Actor author) {
        check(draft);
        Survey survey = surveys.lock(reference);
        survey.write(draft, author.key(), clock.now());
        surveys.ask(survey, draft.questions());
        record(survey, author, "survey.written");
    }

    private void check(SurveyDraft draft) {
        CampaignText.of(draft.body(), settings.baseUrl());
        if (draft.recipient() != null && recipients().stream().noneMatch(one -> one.code().equals(draft.recipient()))) {
            throw Refusal.at("recipient", "disclosure.nobody");
        }
    }

    /** From now on people can answer. @throws Refusal when the policy does not name research, or its last day is over */
    public void open(String reference, Actor staff) {
        purposes.requireNamed(Purpose.RESEARCH, CLASS);
        Survey survey = surveys.lock(reference);
        survey.open(clock.today());
        if (survey.view().isContest()) {
            contest.prepare(survey);
        }
        record(survey, staff, "survey.opened");
    }

    /** Ends it, draws, and forgets who took part where answers name nobody. */
    public void close(String reference, Actor staff) {
        Survey survey = surveys.lock(reference);
        survey.close(sheets.countParticipants(survey.id()), clock.now());
        if (survey.view().anonymous()) {
            sheets.forget(Set.of(survey.id()), holds.customers(DataClass.SURVEY));
        }
        if (survey.view().isContest()) {
            contest.draw(survey);
        }
        record(survey, staff, "survey.closed");
    }

    /** Of a survey that is closed; none before, so that nobody sees what one more answer changed. */
    public List<Result> results(String reference) {
        Survey survey = surveys.get(reference);
        List<Result> results = new ArrayList<>();
        if (survey.view().state() == SurveyState.CLOSED) {
            List<Question> questions = surveys.questions(survey.id());
            Map<Integer, Map<Integer, Integer>> picked = sheets.picked(survey.id());
            for (int i = 0; i < questions.size(); i++) {
                results.add(questions.get(i).isPicked() ? Result.picked(questions.get(i), picked.getOrDefault(i + 1, Map.of()))
                        : Result.said(questions.get(i), sheets.words(survey.id(), i + 1)));
            }
        }
        return results;
    }

    /** Winners who have not got their prize, when the draw is over. */
    public List<Winner> winners(String reference) {
        Survey survey = surveys.get(reference);
        List<Integer> winning = survey.view().draw().winning();
        return entries.in(survey.id()).stream().filter(entry -> winning.contains(entry.number()))
                .map(entry -> new Winner(entry.number(), customers.person(entry.customerId()).reference())).toList();
    }

    /** The prize of a number was handed over: nobody has to know any more whose it was. @throws NotFound when it has none that waits */
    public void handedOver(String reference, int number, Actor staff) {
        Survey survey = surveys.lock(reference);
        if (!survey.view().draw().winning().contains(number) || entries.remove(survey.id(), number) == 0) {
            throw new NotFound();
        }
        record(survey, staff, "survey.prize_given");
    }

    private String record(Survey survey, Actor staff, String action) {
        String reference = survey.view().reference();
        audit.record(new AuditEntry(staff, action, null, Set.of(), Purpose.RESEARCH, null, reference));
        return reference;
    }
}
