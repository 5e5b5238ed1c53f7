package portal.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import portal.census.DataClass;
import portal.customer.CustomerRecords;
import portal.customer.Person;
import portal.customer.hold.LegalHolds;
import portal.mail.Letter;
import portal.mail.Outbox;
import portal.platform.Settings;
import portal.platform.Token;
import portal.vault.Place;
import portal.vault.Vault;

/** What can be won in a survey: seed, numbers, draw. */
@ApplicationScoped
class Contest {

    @Inject Entries entries;
    @Inject CustomerRecords customers;
    @Inject LegalHolds holds;
    @Inject Outbox outbox;
    @Inject Vault vault;
    @Inject Settings settings;

    /** Before anybody has a number: nobody sees the seed until the draw is over, and it cannot be another one then. */
    void prepare(Survey survey) {
        Token seed = Token.random();
        survey.hide(vault.seal(seed.secret(), place(survey)), seed.hash());
    }

    /** Does nothing for who has a number. The survey must be locked. */
    void enter(Survey survey, long customer) {
        if (entries.find(survey.id(), customer).isEmpty()) {
            entries.add(new ContestEntry(survey.id(), customer, survey.nextNumber()));
        }
    }

    /** Draws, writes to the winners, and forgets whose the other numbers were. */
    void draw(Survey survey) {
        String seed = vault.open(survey.sealedSeed(), place(survey));
        Map<Integer, Long> people = new TreeMap<>();
        entries.in(survey.id()).forEach(entry -> people.put(entry.number(), entry.customerId()));
        SurveyView view = survey.view();
        List<Integer> winning = Draw.winning(seed, view.draw().numbers(), people.keySet(), view.winners());
        survey.drawn(seed, winning);
        winning.forEach(number -> tell(view, customers.person(people.get(number)), number));
        entries.removeOthers(survey.id(), Set.copyOf(winning), holds.customers(DataClass.SURVEY));
    }

    private void tell(SurveyView survey, Person winner, int number) {
        if (winner.email() != null) {
            outbox.put(Letter.write("contest-won").to(winner.email(), Locale.forLanguageTag(winner.language())).customer(winner.id())
                    .with("name", winner.name()).with("prize", survey.prize()).with("entry", String.valueOf(number))
                    .with("link", settings.baseUrl() + "/account/surveys/" + survey.reference())
                    .once("contest:" + survey.reference() + ":" + number).letter());
        }
    }

    private static Place place(Survey survey) {
        return new Place("survey", "sealed_seed", survey.id());
    }
}
