package portal.canary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.census.Source;
import portal.customer.Correction;
import portal.customer.Corrections;
import portal.customer.CustomerIntake;
import portal.customer.CustomerRecords;
import portal.customer.EmailAddress;
import portal.customer.EmailConfirmation;
import portal.customer.Person;
import portal.customer.PersonName;
import portal.customer.Research;
import portal.customer.ResearchDesk;
import portal.customer.SupplementView;
import portal.customer.Supplements;
import portal.customer.hold.HoldOrder;
import portal.customer.hold.LegalHolds;
import portal.platform.Clock;
import portal.platform.Operator;
import portal.platform.Token;
import portal.platform.Upload;
import portal.policy.Acceptances;
import portal.policy.Policies;
import portal.policy.change.Answer;
import portal.policy.change.Decisions;
import portal.preferences.Preferences;
import portal.preferences.Unsubscribing;
import portal.products.ProductDesk;
import portal.products.ProductFacts;
import portal.referral.Invitation;
import portal.referral.TellAFriend;
import portal.requests.AnswerDesk;
import portal.requests.Asking;
import portal.requests.ClockDesk;
import portal.requests.ItemDecision;
import portal.requests.ItemDesk;
import portal.requests.RefusalReason;
import portal.requests.RequestDesk;
import portal.requests.RequestKind;
import portal.requests.correction.Contested;
import portal.requests.correction.ContestedCorrections;
import portal.requests.correction.Proposal;
import portal.requests.link.LinkBook;
import portal.security.Accounts;
import portal.security.Credentials;
import portal.security.LoginName;
import portal.security.NewLogin;
import portal.security.Passwords;
import portal.security.SignIn;
import portal.supply.Banking;
import portal.supply.Iban;
import portal.supply.Scopes;
import portal.supply.Sharing;
import portal.supply.readings.MeterReadings;
import portal.supply.readings.Register;
import portal.support.cases.Author;
import portal.support.cases.CaseChannel;
import portal.support.cases.CaseDesk;
import portal.support.cases.CaseTopic;
import portal.support.cases.Cases;
import portal.support.cases.Message;
import portal.support.cases.OtherWay;
import portal.support.cases.PassageDesk;
import portal.support.cases.PassageReason;
import portal.support.cases.Said;
import portal.support.documents.DocumentDesk;
import portal.support.documents.DocumentKind;
import portal.support.documents.Documents;

/** Uses every feature as its customer would, and leaves a mark in each. */
@ApplicationScoped
class CanaryWalk {

    private static final Actor KEEPER = Actor.system("canary");

    @Inject CustomerIntake intake;
    @Inject CustomerRecords customers;
    @Inject Accounts accounts;
    @Inject Passwords passwords;
    @Inject SignIn signIn;
    @Inject LinkBook links;
    @Inject Policies policies;
    @Inject Acceptances acceptances;
    @Inject Banking banking;
    @Inject ProductDesk products;
    @Inject DocumentDesk desk;
    @Inject Documents documents;
    @Inject Cases cases;
    @Inject Preferences preferences;
    @Inject TellAFriend friends;
    @Inject Supplements supplements;
    @Inject ResearchDesk research;
    @Inject ContestedCorrections contested;
    @Inject RequestDesk officer;
    @Inject Operator operator;
    @Inject Sharing sharing;
    @Inject MeterReadings readings;
    @Inject Corrections corrections;
    @Inject EmailConfirmation emails;
    @Inject Credentials credentials;
    @Inject CaseDesk caseDesk;
    @Inject PassageDesk passages;
    @Inject Unsubscribing unsubscribing;
    @Inject Decisions decisions;
    @Inject Asking asking;
    @Inject ClockDesk clocks;
    @Inject AnswerDesk answers;
    @Inject ItemDesk items;
    @Inject LegalHolds holds;
    @Inject Audit audit;
    @Inject Clock clock;

    /** Whoever the extract has brought registers and uses everything. */
    Person walk(Marks marks) {
        String number = marks.number("customer");
        long id = intake.find(List.of(number)).get(number);
        String subject = customers.subjectKeyOf(id);
        Actor self = Actor.customer(subject);
        customers.keepEmail(id, new EmailAddress(marks.email("email", operator.contact("privacy"))), Source.CUSTOMER, clock.now());
        String password = Token.random().secret();
        accounts.open(new NewLogin(id, subject, new LoginName(marks.login()), passwords.hash(password)));
        signIn.rehearse(marks.all().get("login"), password, marks.phrase("device"));
        acceptances.accept(id, policies.current().number(), "WEB", "A canary has read it.", clock.now());
        own(id, marks, self);
        change(id, marks, self);
        speak(id, marks, self);
        choose(id, subject, marks, self);
        ask(id, marks, self);
        look(id, subject, marks);
        return customers.person(id);
    }

    private void own(long id, Marks marks, Actor self) {
        if (operator.bankScheme().equals("IBAN")) {
            banking.change(id, 0, new PersonName(marks.phrase("payer")), new Iban("GB29NWBK60161331926819"), true, self);
        }
        products.register(id, new ProductFacts(marks.phrase("product"), products.serial("CN" + String.format("%010d", clock.now().toEpochMilli() % 10_000_000_000L)),
                clock.today(), marks.phrase("place"), "1.2"), self);
        sharing.offer(id, new Sharing.Offer(marks.plainNumber("account"), marks.email("delegate", operator.contact("privacy")), Scopes.ALL,
                clock.today().plusDays(1)), self);
        readings.take(id, marks.number("meter"), new Register(298_000), clock.today(), true, self);
        byte[] content = marks.phrase("content").getBytes(StandardCharsets.UTF_8);
        documents.store(id, DocumentKind.SENT, null, desk.check("document", new Upload(marks.phrase("document") + ".txt", content.length, content)), self);
    }

    private void change(long id, Marks marks, Actor self) {
        corrections.correct(id, customers.get(id).version(), Correction.ofName(new PersonName(marks.phrase("former"))), self);
        corrections.correct(id, customers.get(id).version(), Correction.ofName(new PersonName(marks.phrase("name"))), self);
        emails.begin(id, new EmailAddress(marks.email("next", operator.contact("privacy"))));
        credentials.forgot(marks.login());
    }

    private void speak(long id, Marks marks, Actor self) {
        cases.open(id, new Cases.Opening(CaseTopic.OTHER, null, new Said(Author.CUSTOMER, CaseChannel.PORTAL, clock.today(),
                new Message(marks.phrase("message")))), null, self);
        String order = cases.open(id, new Cases.Opening(CaseTopic.ORDER, marks.number("order"), new Said(Author.CUSTOMER, CaseChannel.PORTAL, clock.today(),
                new Message(marks.phrase("complaint")))), null, self);
        caseDesk.record(order, new Said(Author.STAFF, CaseChannel.PAPER, clock.today(), new Message(marks.phrase("reply") + ", and "
                + marks.phrase("neighbour") + " said so"), OtherWay.ASKED_FOR), KEEPER);
        passages.rule(id, cases.said(id, order).get(1).reference(), marks.phrase("neighbour"), PassageReason.OTHER_PERSON, KEEPER);
        cases.close(id, order, self);
        friends.invite(id, new Invitation(new PersonName(marks.phrase("friend")), new EmailAddress(marks.email("guest", operator.contact("privacy")))));
        supplements.add(id, SupplementView.Kind.MISSING, "NAME", marks.phrase("missing"), marks.phrase("statement"), self);
        research.say(id, customers.get(id).version(), new Research(true, marks.phrase("occupation"), marks.phrase("employer")), self);
    }

    private void choose(long id, String subject, Marks marks, Actor self) {
        preferences.choose(id, Set.of("newsletter"), self);
        unsubscribing.unsubscribeToken(id, "newsletter");
        decisions.asking().forEach(version -> version.effect().purposes()
                .forEach(purpose -> decisions.decide(id, subject, version.number(), purpose, Answer.NO, marks.phrase("use"), self)));
    }

    private void ask(long id, Marks marks, Actor self) {
        officer.refuse(contested.ask(id, new Proposal(Contested.METER_DATA, marks.phrase("reading"), marks.phrase("reason")), null, self),
                RefusalReason.VALUE_IS_RIGHT, marks.phrase("refusal"), KEEPER);
        links.send(marks.all().get("email"), RequestKind.COPY);
        String enquiry = asking.ask(id, RequestKind.ENQUIRY, marks.phrase("question"));
        clocks.askIdentity(enquiry, KEEPER);
        asking.write(id, enquiry, marks.phrase("proof"));
        answers.answer(enquiry, marks.phrase("answer"), KEEPER);
        items.decide(asking.ask(id, RequestKind.OBJECT, marks.phrase("objection")), List.of(ItemDecision.yes("OFFERS"),
                new ItemDecision("RESEARCH", RefusalReason.OTHER, marks.phrase("item_refused"))), KEEPER);
    }

    /** What staff do about somebody, who reads of it. */
    private void look(long id, String subject, Marks marks) {
        holds.lift(holds.put(id, new HoldOrder(null, DataClass.SUPPORT, marks.phrase("claim"), clock.today()), KEEPER), KEEPER);
        audit.record(new AuditEntry(Actor.staff("canary", "CANARY"), "customer.viewed", subject, Set.of(DataClass.values()), Purpose.SUPPORT, marks.phrase("look"), null));
    }
}
