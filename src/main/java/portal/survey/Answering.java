package portal.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.campaign.CampaignText;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.customer.CustomerRecords;
import portal.disclosure.Recipient;
import portal.disclosure.Recipients;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Operator;
import portal.platform.Refusal;
import portal.platform.Settings;
import portal.policy.PolicyInForce;

/**
 * What customers do with surveys. Nothing here is in the audit but a yes to giving answers away and its end: an entry about an answer would
 * say when somebody gave it.
 */
@ApplicationScoped
@Transactional
public class Answering {

    @Inject Settings settings;
    @Inject Surveys surveys;
    @Inject Sheets sheets;
    @Inject Entries entries;
    @Inject Contest contest;
    @Inject OwnWords ownWords;
    @Inject Handover handover;
    @Inject Recipients recipients;
    @Inject CustomerRecords customers;
    @Inject PolicyInForce policy;
    @Inject Operator operator;
    @Inject Audit audit;
    @Inject Clock clock;

    /** Those that are open, and those that a customer has something in; whose last day is latest first. */
    public List<MySurvey> of(long customer) {
        Set<Long> theirs = Stream.concat(sheets.of(customer).stream().map(Participation::surveyId),
                entries.of(customer).stream().map(ContestEntry::surveyId)).collect(Collectors.toSet());
        return surveys.openOr(theirs).stream().map(survey -> mine(survey, customer))
                .filter(one -> one.open() || theirs.contains(one.survey().id())).toList();
    }

    /** @throws NotFound when there is none, or nobody was asked yet */
    public MySurvey get(long customer, String reference) {
        return mine(asked(surveys.get(reference)), customer);
    }

    public List<Question> questions(String reference) {
        return surveys.questions(asked(surveys.get(reference)).id());
    }

    /** What it is about, in HTML that is safe to show. */
    public String html(String reference) {
        return CampaignText.of(surveys.get(reference).view().body(), settings.baseUrl()).html();
    }

    /** What everybody may read about a draw. @throws NotFound when nothing can be won */
    public SurveyView draw(String reference) {
        return Optional.of(asked(surveys.get(reference)).view()).filter(SurveyView::isContest).orElseThrow(NotFound::new);
    }

    private Survey asked(Survey survey) {
        if (!operator.flag("features.surveys") || survey.view().state() == SurveyState.DRAFT) {
            throw new NotFound();
        }
        return survey;
    }

    private MySurvey mine(Survey survey, long customer) {
        SurveyView view = survey.view();
        Optional<Participation> participation = sheets.find(survey.id(), customer);
        Integer number = entries.find(survey.id(), customer).map(ContestEntry::number).orElse(null);
        String recipient = recipients.all().stream().filter(one -> one.code().equals(view.recipient())).findFirst().map(Recipient::name)
                .orElse(view.recipient());
        List<Question> questions = surveys.questions(survey.id());
        return new MySurvey(view, view.isOpen(clock.today()), participation.isPresent(), participation.map(Participation::isShared).orElse(false),
                number, recipient, sheets.answersOf(survey.id(), customer).stream().map(answer -> new MySurvey.Line(
                        questions.get(answer.place() - 1).words(), answer.shown(questions.get(answer.place() - 1)))).toList());
    }

    /**
     * Takes what somebody filled in, all, some or nothing of it.
     *
     * @throws Refusal when it is not open, they answered already, or an answer cannot be one
     */
    public void send(long customer, String reference, Filled filled) {
        Survey survey = open(reference);
        SurveyView view = survey.view();
        if (sheets.find(survey.id(), customer).isPresent()) {
            throw new Refusal("survey.twice");
        }
        Participation participation = new Participation(survey.id(), customer, policy.number());
        sheets.add(participation);
        keep(view, customer, filled);
        if (view.recipient() != null && filled.shared()) {
            share(view, participation, true);
        }
        if (view.isContest() && filled.entered()) {
            contest.enter(survey, customer);
        }
    }

    private void keep(SurveyView survey, long customer, Filled filled) {
        List<Question> questions = surveys.questions(survey.id());
        for (int i = 0; i < questions.size(); i++) {
            int place = i + 1;
            filled.to(place, questions.get(i)).ifPresent(one -> sheets.add(survey.anonymous()
                    ? new SurveyAnswer(survey.id(), place, null, one.chosen(), ownWords.without(customer, one.words()))
                    : new SurveyAnswer(survey.id(), place, customer, one.chosen(), one.words())));
        }
    }

    /** A number in the draw, whatever they answered. @throws Refusal when it is too late */
    public void enter(long customer, String reference) {
        Survey survey = open(reference);
        if (survey.view().isContest()) {
            contest.enter(survey, customer);
        }
    }

    /** Gives the number back. @throws Refusal when it is too late */
    public void leave(long customer, String reference) {
        Survey survey = open(reference);
        entries.find(survey.id(), customer).ifPresent(entry -> entries.remove(survey.id(), entry.number()));
    }

    private Survey open(String reference) {
        Survey survey = surveys.lock(reference);
        asked(survey).requireOpen(clock.today());
        return survey;
    }

    /** Says yes or no to giving the answers away, at any time. @throws NotFound when they answered nothing or nobody would get it */
    public void share(long customer, String reference, boolean yes) {
        SurveyView survey = surveys.get(reference).view();
        Participation participation = sheets.find(survey.id(), customer).filter(one -> survey.recipient() != null).orElseThrow(NotFound::new);
        if (!yes) {
            tellOfNo(survey, participation);
        }
        share(survey, participation, yes);
    }

    private void tellOfNo(SurveyView survey, Participation participation) {
        if (participation.isShared()) {
            handover.takenBack(survey, participation.customerId());
        }
    }

    private void share(SurveyView survey, Participation participation, boolean yes) {
        participation.share(yes);
        String subject = customers.subjectKeyOf(participation.customerId());
        audit.record(new AuditEntry(Actor.customer(subject), yes ? "survey.shared" : "survey.kept", subject, Set.of(DataClass.SURVEY), Purpose.RESEARCH,
                null, survey.reference()));
    }

    /** Takes the answers back, where they name who gave them; then they may be given anew. @throws Refusal where nobody knows which they are */
    public void takeBack(long customer, String reference) {
        SurveyView survey = surveys.get(reference).view();
        if (survey.anonymous()) {
            throw new Refusal("survey.not_known");
        }
        sheets.find(survey.id(), customer).ifPresent(participation -> tellOfNo(survey, participation));
        sheets.removeAnswers(survey.id(), customer);
        sheets.removeParticipation(survey.id(), customer);
    }
}
