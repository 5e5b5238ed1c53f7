package portal.requests.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.customer.Correction;
import portal.customer.Corrections;
import portal.customer.CustomerRecords;
import portal.customer.EmailAddress;
import portal.customer.EmailConfirmation;
import portal.customer.PersonName;
import portal.customer.Research;
import portal.customer.ResearchDesk;
import portal.customer.SupplementView;
import portal.customer.Supplements;
import portal.customer.hold.HoldOrder;
import portal.customer.hold.LegalHolds;
import portal.disclosure.DisclosureBook;
import portal.disclosure.Gift;
import portal.disclosure.Ground;
import portal.platform.Clock;
import portal.platform.Reference;
import portal.platform.Refusal;
import portal.platform.Upload;
import portal.policy.Acceptances;
import portal.preferences.Preferences;
import portal.products.ProductDesk;
import portal.products.ProductFacts;
import portal.referral.Invitation;
import portal.referral.TellAFriend;
import portal.requests.Asking;
import portal.requests.ItemDecision;
import portal.requests.ItemDesk;
import portal.requests.MyRequests;
import portal.requests.Pausing;
import portal.requests.RefusalReason;
import portal.requests.RequestDesk;
import portal.requests.RequestKind;
import portal.requests.RequestState;
import portal.requests.RequestView;
import portal.requests.copy.CopyJob;
import portal.requests.sweep.KnownValues;
import portal.supply.BankView;
import portal.supply.Banking;
import portal.supply.Iban;
import portal.supply.Scopes;
import portal.supply.Sharing;
import portal.support.GivenCampaign;
import portal.support.GivenLife;
import portal.support.GivenPerson;
import portal.support.GivenSurvey;
import portal.support.Promise;
import portal.support.cases.Author;
import portal.support.cases.CaseChannel;
import portal.support.cases.CaseTopic;
import portal.support.cases.Cases;
import portal.support.cases.Message;
import portal.support.cases.Said;
import portal.support.documents.DocumentDesk;
import portal.support.documents.DocumentKind;
import portal.support.documents.Documents;

/** Whatever somebody did, in whatever order and however often: what was said is what was done, and the sweep finds nothing. */
@ExtendWith(ArquillianExtension.class)
class AnyLifeIT {

    private static final Actor OFFICER = Actor.staff("officer-key", "PRIVACY_OFFICER");
    private static final long[] KNOWN = {1, 2, 3, 5, 8, 13, 21, 34};
    private static final int UNKNOWN = 12;
    private static final int MOST_STEPS = 25;

    @Inject GivenPerson given;
    @Inject MyRequests requests;
    @Inject RequestDesk desk;
    @Inject Pausing pausing;
    @Inject Erasure erasure;
    @Inject ErasureJob job;
    @Inject Leftovers leftovers;
    @Inject CopyJob copies;
    @Inject CustomerRecords customers;
    @Inject Corrections corrections;
    @Inject EmailConfirmation emails;
    @Inject Supplements supplements;
    @Inject DisclosureBook disclosures;
    @Inject Acceptances acceptances;
    @Inject Preferences preferences;
    @Inject ProductDesk products;
    @Inject TellAFriend friends;
    @Inject Cases cases;
    @Inject DocumentDesk documentDesk;
    @Inject Documents documents;
    @Inject GivenLife life;
    @Inject GivenSurvey surveys;
    @Inject GivenCampaign campaigns;
    @Inject Banking banking;
    @Inject Sharing sharing;
    @Inject ResearchDesk research;
    @Inject LegalHolds holds;
    @Inject Asking asking;
    @Inject ItemDesk items;
    @Inject Clock clock;

    private final List<String> marks = new ArrayList<>();
    private int steps;

    @Test
    @Promise({"SOL-19", "TTE-14e"})
    void what_was_said_is_what_was_done_and_nothing_is_left() {
        for (long seed : KNOWN) {
            lives(seed);
        }
        assertThat(steps).as("steps that were taken").isGreaterThan(25);
    }

    /** Other lives at each run; a failure names its seed, and {@link #KNOWN} is where it goes. */
    @Test
    @Promise({"SOL-19", "TTE-14e"})
    void nor_after_lives_that_nobody_chose() {
        Random seeds = new SecureRandom();
        for (int lives = 0; lives < UNKNOWN; lives++) {
            lives(seeds.nextLong());
        }
        assertThat(steps).as("steps that were taken").isGreaterThan(UNKNOWN);
    }

    /** A step that the portal refuses, such as a third name within a month, was none. */
    private void lives(long seed) {
        marks.clear();
        GivenPerson.Marked ana = given.registered();
        Random random = new Random(seed);
        for (int more = random.nextInt(MOST_STEPS); more > 0; more--) {
            steps++;
            step(random, ana, Actor.customer(ana.subjectKey()));
        }
        String reference = requests.askForDeletion(ana.id());
        desk.approveAtOnce(reference, OFFICER);
        settles(ana.id(), reference);
        List<ErasureLine> said = erasure.preview(ana.id());

        work();

        RequestView request = desk.view(reference, OFFICER);
        assertThat(request.problemDetail()).as("seed " + seed).isNull();
        assertThat(request.state()).as("seed " + seed + " " + request.timeline()).isEqualTo(RequestState.FULFILLED);
        assertThat(counts(erasure.result(request.id()))).as("seed " + seed).isEqualTo(counts(said));
        marks.addAll(List.of(ana.name(), ana.email(), ana.phone(), ana.number(), ana.login()));
        assertThat(leftovers.look(new KnownValues(ana.id(), List.of(ana.subjectKey(), ana.reference()), marks)).finds()).as("seed " + seed).isEmpty();
    }

    /** A name that changes too often becomes a question to staff, and a deletion waits for its answer. */
    private void settles(long id, String deletion) {
        for (RequestView open : requests.list(id).stream().filter(one -> one.kind() == RequestKind.CORRECT && one.isOpen()).toList()) {
            work();
            assertThat(requests.get(deletion, id).state()).isEqualTo(RequestState.SCHEDULED);
            assertThat(customers.findPerson(id)).isPresent();
            desk.refuse(open.reference(), RefusalReason.VALUE_IS_RIGHT, "The name stands as it is", OFFICER);
            clock.travel(Duration.ofMinutes(11));
        }
    }

    private void work() {
        while (job.work()) {
            Thread.onSpinWait();
        }
    }

    @AfterEach
    void back_to_today() {
        clock.travel(clock.ahead().negated());
    }

    private static List<String> counts(List<ErasureLine> lines) {
        return lines.stream().map(line -> line.dataClass() + " " + line.action() + " " + line.count()).toList();
    }

    private String mark(String what) {
        String mark = what + " of " + Reference.random();
        marks.add(mark);
        return mark;
    }

    private void step(Random random, GivenPerson.Marked ana, Actor self) {
        try {
            step(random.nextInt(19), random, ana, self);
        } catch (Refusal refused) {
            steps--;
        }
    }

    private void step(int step, Random random, GivenPerson.Marked ana, Actor self) {
        long id = ana.id();
        switch (step) {
            case 0 -> corrections.correct(id, customers.get(id).version(), Correction.ofName(new PersonName(mark("Name"))), self);
            case 1 -> emails.begin(id, new EmailAddress("n" + random.nextInt(1_000_000) + "." + ana.email()));
            case 2 -> supplements.add(id, SupplementView.Kind.MISSING, "NAME", mark("Missing"), mark("Statement"), self);
            case 3 -> preferences.choose(id, random.nextBoolean() ? Set.of("newsletter") : Set.of(), self);
            case 4 -> acceptances.accept(id, "1.1", "WEB", "I accept.", clock.now());
            case 5 -> products.register(id, new ProductFacts(mark("Boiler"),
                    products.serial("ZY" + String.format("%010d", random.nextLong(10_000_000_000L))), clock.today(), mark("Shed")), self);
            case 6 -> document(id, mark("Letter"), self);
            case 7 -> cases.open(id, new Cases.Opening(CaseTopic.OTHER, null,
                    new Said(Author.CUSTOMER, CaseChannel.PORTAL, clock.today(), new Message(mark("Question")))), null, self);
            case 8 -> disclosures.record(id, new Gift("print_house", Set.of(DataClass.CONTACT), Ground.SERVICE, mark("Bills")), OFFICER);
            case 9 -> friends.invite(id, new Invitation(new PersonName(mark("Friend")), new EmailAddress("f" + random.nextLong(1L << 40) + "@example.net")));
            case 10 -> supplied(ana);
            case 11 -> banking.change(id, banking.find(id).map(BankView::version).orElse(0), new PersonName(mark("Payer")), new Iban("GB29 NWBK 6016 1331 9268 19"),
                    random.nextBoolean(), self);
            case 12 -> research.say(id, customers.get(id).version(), new Research(true, mark("Baker"), mark("Mill")), self);
            case 13 -> surveys.answered(ana, mark("Summer"));
            case 14 -> campaigns.to(ana, random.nextBoolean() ? "service" : "newsletter");
            case 15 -> holds.lift(holds.put(id, new HoldOrder(null, random.nextBoolean() ? null : DataClass.BILLING, mark("Claim"), null), OFFICER), OFFICER);
            case 16 -> sharing.offer(id, new Sharing.Offer(supplied(ana), "d" + random.nextLong(1L << 40) + "@example.net", Scopes.ALL, null), self);
            case 17 -> items.decide(asking.ask(id, RequestKind.OBJECT, mark("Objection")), List.of(ItemDecision.yes("OFFERS"),
                    new ItemDecision("RESEARCH", RefusalReason.OTHER, mark("No"))), OFFICER);
            default -> request(random, id);
        }
    }

    private String supplied(GivenPerson.Marked ana) {
        String account = Reference.random();
        life.supplied(ana, account);
        return "A" + account;
    }

    private void document(long id, String words, Actor self) {
        byte[] content = words.getBytes(StandardCharsets.UTF_8);
        documents.store(id, DocumentKind.SENT, null, documentDesk.check("document", new Upload(words + ".txt", content.length, content)), self);
    }

    private void request(Random random, long id) {
        if (requests.list(id).stream().noneMatch(request -> request.kind() == RequestKind.COPY)) {
            requests.askForCopy(id);
        }
        for (int turns = random.nextInt(60); turns > 0; turns--) {
            copies.work();
        }
        if (customers.isPaused(id)) {
            pausing.resume(id);
        } else {
            pausing.pause(id);
        }
    }
}
