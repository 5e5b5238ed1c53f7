package portal.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.customer.CustomerStatus;
import portal.customer.CustomerRecords;
import portal.disclosure.DisclosureBook;
import portal.disclosure.Gift;
import portal.disclosure.GiftGuard;
import portal.disclosure.Ground;
import portal.platform.Reference;
import portal.platform.Refusal;
import portal.policy.change.Purposes;

/**
 * Gives answers to the one outside whom the survey named, of those only who said yes on its form, and each time is in the book of
 * disclosures. The same rule stands at the book itself: whoever said nothing about it, or no, nobody can write down that their answers were given.
 *
 * <p>Source: clause CLX-25.
 */
@ApplicationScoped
@Transactional
public class Handover implements GiftGuard {

    @Inject Surveys surveys;
    @Inject Sheets sheets;
    @Inject DisclosureBook book;
    @Inject CustomerRecords customers;
    @Inject Purposes purposes;
    @Inject Audit audit;

    /**
     * One answer of somebody.
     *
     * @param knownAs what the recipient knows the person by; no number and no name of ours
     * @param onlyFor the one thing it may be used for, so that no file goes out without it
     */
    public record Line(String knownAs, String question, String answer, String onlyFor) {
    }

    /** @throws Refusal when it is not closed, or answers were not to be given to anybody */
    public List<Line> give(String reference, Actor staff) {
        Survey survey = surveys.get(reference);
        SurveyView view = survey.view();
        if (view.recipient() == null || view.state() != SurveyState.CLOSED) {
            throw new Refusal("survey.not_given");
        }
        List<Question> questions = surveys.questions(survey.id());
        List<Line> lines = new ArrayList<>();
        sheets.shared(survey.id()).stream().filter(this::isUsable).forEach(one -> lines.addAll(give(view, questions, one, staff)));
        audit.record(new AuditEntry(staff, "survey.given", null, Set.of(DataClass.SURVEY), Purpose.RESEARCH, null, reference));
        return lines;
    }

    /** Not of those who paused, or whose data may only be kept. */
    private boolean isUsable(Participation one) {
        return customers.person(one.customerId()).status() == CustomerStatus.ACTIVE
                && purposes.may(one.customerId(), DataClass.SURVEY, one.policyNumber(), Purpose.RESEARCH);
    }

    private List<Line> give(SurveyView survey, List<Question> questions, Participation one, Actor staff) {
        List<SurveyAnswer> answers = sheets.answersOf(survey.id(), one.customerId());
        if (answers.isEmpty()) {
            return List.of();
        }
        String knownAs = book.record(one.customerId(), gift(survey), one.policyNumber(), staff);
        return answers.stream().map(answer -> new Line(knownAs, questions.get(answer.place() - 1).words(),
                answer.shown(questions.get(answer.place() - 1)), survey.use())).toList();
    }

    private static Gift gift(SurveyView survey) {
        return new Gift(survey.recipient(), Set.of(DataClass.SURVEY), Ground.CONSENT, "Yes on the form of the survey: " + survey.title() + ", " + Reference.shown(survey.reference()));
    }

    /** Somebody's yes is a no now: whoever got their answers is told. */
    void takenBack(SurveyView survey, long customer) {
        book.withdrawn(customer, gift(survey));
    }

    @Override
    public boolean allows(long customer, Gift gift) {
        return !gift.classes().contains(DataClass.SURVEY) || gift.ground() == Ground.CONSENT && sheets.of(customer).stream()
                .anyMatch(one -> one.isShared() && gift.recipient().equals(surveys.get(one.surveyId()).view().recipient()));
    }
}
