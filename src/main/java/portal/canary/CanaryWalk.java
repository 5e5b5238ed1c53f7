package portal.canary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import portal.audit.Actor;
import portal.census.Source;
import portal.customer.CustomerIntake;
import portal.customer.CustomerRecords;
import portal.customer.EmailAddress;
import portal.customer.Person;
import portal.customer.PersonName;
import portal.customer.Research;
import portal.customer.ResearchDesk;
import portal.customer.SupplementView;
import portal.customer.Supplements;
import portal.platform.Clock;
import portal.platform.Operator;
import portal.platform.Token;
import portal.platform.Upload;
import portal.policy.Acceptances;
import portal.policy.Policies;
import portal.preferences.Preferences;
import portal.products.ProductDesk;
import portal.products.ProductFacts;
import portal.referral.Invitation;
import portal.referral.TellAFriend;
import portal.requests.RefusalReason;
import portal.requests.RequestDesk;
import portal.requests.correction.Contested;
import portal.requests.correction.ContestedCorrections;
import portal.requests.correction.Proposal;
import portal.security.Accounts;
import portal.security.LoginName;
import portal.security.NewLogin;
import portal.security.Passwords;
import portal.supply.Banking;
import portal.supply.Iban;
import portal.support.cases.Author;
import portal.support.cases.CaseChannel;
import portal.support.cases.CaseTopic;
import portal.support.cases.Cases;
import portal.support.cases.Message;
import portal.support.cases.Said;
import portal.support.documents.DocumentDesk;
import portal.support.documents.DocumentKind;
import portal.support.documents.Documents;

/** Uses every feature as its customer would, and leaves a mark in each. */
@ApplicationScoped
class CanaryWalk {

    @Inject CustomerIntake intake;
    @Inject CustomerRecords customers;
    @Inject Accounts accounts;
    @Inject Passwords passwords;
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
    @Inject Clock clock;

    /** Whoever the extract has brought registers and uses everything. */
    Person walk(Marks marks) {
        String number = marks.number("customer");
        long id = intake.find(List.of(number)).get(number);
        String subject = customers.subjectKeyOf(id);
        Actor self = Actor.customer(subject);
        customers.keepEmail(id, new EmailAddress(marks.email("email", operator.contact("privacy"))), Source.CUSTOMER, clock.now());
        accounts.open(new NewLogin(id, subject, new LoginName(marks.login()), passwords.hash(Token.random().secret())));
        acceptances.accept(id, policies.current().number(), "WEB", "A canary has read it.", clock.now());
        own(id, marks, self);
        speak(id, marks, self);
        return customers.person(id);
    }

    private void own(long id, Marks marks, Actor self) {
        if (operator.bankScheme().equals("IBAN")) {
            banking.change(id, 0, new PersonName(marks.phrase("payer")), new Iban("GB29NWBK60161331926819"), true, self);
        }
        products.register(id, new ProductFacts(marks.phrase("product"), products.serial("CN" + String.format("%010d", clock.now().toEpochMilli() % 10_000_000_000L)),
                clock.today(), marks.phrase("place")), self);
        byte[] content = marks.phrase("content").getBytes(StandardCharsets.UTF_8);
        documents.store(id, DocumentKind.SENT, null, desk.check("document", new Upload(marks.phrase("document") + ".txt", content.length, content)), self);
    }

    private void speak(long id, Marks marks, Actor self) {
        cases.open(id, new Cases.Opening(CaseTopic.OTHER, null, new Said(Author.CUSTOMER, CaseChannel.PORTAL, clock.today(),
                new Message(marks.phrase("message")))), null, self);
        preferences.choose(id, Set.of("newsletter"), self);
        friends.invite(id, new Invitation(new PersonName(marks.phrase("friend")), new EmailAddress(marks.email("guest", operator.contact("privacy")))));
        supplements.add(id, SupplementView.Kind.MISSING, "NAME", marks.phrase("missing"), marks.phrase("statement"), self);
        research.say(id, customers.get(id).version(), new Research(true, marks.phrase("occupation"), marks.phrase("employer")), self);
        officer.refuse(contested.ask(id, new Proposal(Contested.METER_DATA, marks.phrase("reading"), marks.phrase("reason")), null, self),
                RefusalReason.VALUE_IS_RIGHT, marks.phrase("refusal"), Actor.system("canary"));
    }
}
