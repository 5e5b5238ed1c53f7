package portal.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.NotFound;
import portal.platform.faces.Messages;
import portal.platform.faces.Show;
import portal.policy.change.Answer;
import portal.policy.change.DecisionView;
import portal.policy.change.Decisions;
import portal.policy.change.NewUse;
import portal.policy.change.Purposes;
import portal.security.CurrentUser;

/** What a new version of the privacy policy would change for me: each new use with my yes or no, and each value of mine, today and then. */
@Named
@RequestScoped
@Uses(Purpose.RIGHTS)
public class NewUsesPage {

    /**
     * One value that a new use is about.
     *
     * @param came version of the policy under which it came in, null when nobody wrote it down
     * @param then whether it serves the new use when the version counts
     */
    public record Mine(String label, String came, String today, boolean then) {
    }

    /** A question with everything one needs to answer it. @param id in the page */
    public record Question(String id, NewUse use, String wording, String classes, List<Mine> mine) {
    }

    @Inject Purposes purposes;
    @Inject Decisions decisions;
    @Inject CustomerDetails details;
    @Inject DetailWords words;
    @Inject CurrentUser user;
    @Inject Messages messages;
    @Inject Show show;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private List<Question> questions;

    @PostConstruct
    void load() {
        List<NewUse> uses = purposes.newUses(user.customer());
        List<Detail> held = uses.isEmpty() ? List.of() : details.of(user.customer()).stream().flatMap(group -> group.details().stream())
                .filter(detail -> detail.value() != null).toList();
        questions = uses.stream().map(use -> question(use, held)).toList();
    }

    private Question question(NewUse use, List<Detail> held) {
        String classes = use.classes().stream().sorted(Comparator.naturalOrder()).map(one -> show.words("data_class." + one))
                .collect(Collectors.joining(", "));
        return new Question("use-" + use.asking().number().replace('.', '-') + "-" + use.purpose().name().toLowerCase(java.util.Locale.ROOT), use,
                show.words("new_uses.wording", show.words("purpose." + use.purpose()), classes, use.asking().number()), classes,
                held.stream().filter(detail -> use.isAbout(detail.mark().value())).map(detail -> new Mine(words.label(detail.key()),
                        detail.policy(), words.why(detail.mark(), detail.policy()), use.serves(detail.policy()))).toList());
    }

    public String allow() {
        return decide(Answer.YES);
    }

    public String refuse() {
        return decide(Answer.NO);
    }

    private String decide(Answer answer) {
        String asked = parameters.get("use");
        Question question = questions.stream().filter(one -> one.id().equals(asked)).findFirst().orElseThrow(NotFound::new);
        Purpose purpose = question.use().purpose();
        decisions.decide(user.customer(), user.subjectKey(), question.use().asking().number(), purpose, answer, question.wording(), user.actor());
        messages.after(answer == Answer.YES ? "new_uses.allowed_note" : "new_uses.refused_note");
        return "/account/new-uses?faces-redirect=true";
    }

    public List<Question> getQuestions() {
        return questions;
    }

    public List<DecisionView> getHistory() {
        return decisions.of(user.customer());
    }
}
