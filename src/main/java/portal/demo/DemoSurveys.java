package portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import portal.audit.Actor;
import portal.customer.CustomerRecords;
import portal.customer.Person;
import portal.platform.Clock;
import portal.survey.Answering;
import portal.survey.Filled;
import portal.survey.Question;
import portal.survey.SurveyDesk;
import portal.survey.SurveyDraft;

/** An anonymous survey with a prize and one with names for the demo's customer to answer, and one that is over and drawn. */
@ApplicationScoped
class DemoSurveys {

    private static final Actor DEMO = Actor.system("demo");
    private static final String WORKS = "How well did we tell you about the work in your street? (1-5)\nWhat would you rather have got? [A letter; A mail; A text]\n"
            + "What could we do better?";
    private static final String HOME = "How warm is your home in winter? (1-5)\nWhat do you heat with? [Gas; Electricity; A heat pump; Something else]\n"
            + "What would help you to use less?";
    private static final List<String> SAID = List.of("Tell us the day, not the week.", "Nothing, it was fine.", "Put it on the website first.",
            "A text the evening before would do.", "The letter came a day late.", "Say when the road is open again.");

    @Inject SurveyDesk desk;
    @Inject Answering answering;
    @Inject CustomerRecords customers;
    @Inject Clock clock;

    /** Once; a start that was cut off may have made some already. */
    void make() {
        if (!desk.newest().isEmpty()) {
            return;
        }
        over();
        open("Your heat pump", "Fernhill Research compares heat pumps in homes like yours.", "How loud is it? (1-5)\nWhat do you wish you had known before?",
                null, "survey_house");
        open("Warm at home", "Three questions about heating. They take **a minute**.", HOME, "A £50 voucher for a garden centre", null);
    }

    private void over() {
        String survey = open("The work in your street", "We renewed mains in several streets. How was it for you?", WORKS, "A year of water for one home", null);
        List<Person> people = customers.after(Long.MIN_VALUE, SAID.size() * 2);
        for (int i = 0; i < people.size(); i++) {
            Map<Integer, String> answers = i < SAID.size() ? Map.of(1, String.valueOf(2 + i % 4), 2, String.valueOf(1 + i % 3), 3, SAID.get(i))
                    : Map.of(1, String.valueOf(3 + i % 3));
            answering.send(people.get(i).id(), survey, new Filled(answers, false, i % 2 == 0));
        }
        desk.close(survey, DEMO);
    }

    private String open(String title, String body, String questions, String prize, String recipient) {
        String reference = desk.write(new SurveyDraft(title, body, Question.of(questions), recipient == null, prize, 1, recipient,
                "to compare heat pumps, in a report without names", clock.today().plusDays(30)), DEMO);
        desk.open(reference, DEMO);
        return reference;
    }
}
