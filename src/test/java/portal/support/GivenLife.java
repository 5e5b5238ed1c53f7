package portal.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import portal.audit.Actor;
import portal.census.DataClass;
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
import portal.exchange.ImportView;
import portal.exchange.Imports;
import portal.platform.Clock;
import portal.platform.Ids;
import portal.platform.Reference;
import portal.platform.Upload;
import portal.policy.Acceptances;
import portal.preferences.Preferences;
import portal.preferences.Unsubscribing;
import portal.referral.Invitation;
import portal.referral.TellAFriend;
import portal.products.ProductDesk;
import portal.products.ProductFacts;
import portal.requests.Asking;
import portal.requests.RefusalReason;
import portal.requests.RequestDesk;
import portal.requests.RequestKind;
import portal.requests.correction.Contested;
import portal.requests.correction.ContestedCorrections;
import portal.requests.correction.Proposal;
import portal.security.AccountKind;
import portal.security.SignIn;
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

/** Lets a person use everything the portal has, so that something of them lies in every corner where it can lie. */
@ApplicationScoped
public class GivenLife {

    private static final List<String> FILES = List.of("customers", "contact_points", "identity_numbers", "premises", "service_accounts", "meters", "usage",
            "bills", "payments", "orders");

    @Inject Imports imports;
    @Inject Banking banking;
    @Inject ProductDesk products;
    @Inject DocumentDesk documentDesk;
    @Inject Documents documents;
    @Inject Cases cases;
    @Inject DisclosureBook disclosures;
    @Inject Preferences preferences;
    @Inject Unsubscribing unsubscribing;
    @Inject TellAFriend tellAFriend;
    @Inject Corrections corrections;
    @Inject EmailConfirmation emails;
    @Inject CustomerRecords records;
    @Inject Supplements supplements;
    @Inject ResearchDesk research;
    @Inject ContestedCorrections contested;
    @Inject RequestDesk desk;
    @Inject Asking asking;
    @Inject Acceptances acceptances;
    @Inject SignIn signIn;
    @Inject LegalHolds holds;
    @Inject GivenCampaign campaigns;
    @Inject GivenSurvey surveys;
    @Inject Clock clock;

    /** @param account ends the number of the account, its bills and payments; @param values what was written down about the person besides {@link GivenPerson.Marked} */
    public record Lived(ImportView extract, String account, List<String> values) {
    }

    /** Supply, bills, payments, usage, an import with bad lines about them, bank details, a product, a document, a case, choices, invitations, corrections, sign-ins. */
    public Lived of(GivenPerson.Marked person) {
        Actor self = Actor.customer(person.subjectKey());
        String maiden = "Formerly " + person.reference() + " Smith";
        EmailAddress next = new EmailAddress("next." + person.email());
        EmailAddress friend = new EmailAddress("friend-of-" + person.login() + "@example.net");
        Iban iban = new Iban("GB29 NWBK 6016 1331 9268 19");
        String account = Reference.random();
        ImportView extract = supplied(person, account);
        banking.change(person.id(), 0, new PersonName("Payer " + person.reference()), iban, true, self);
        String serial = "ZZ" + String.format(Locale.ROOT, "%010d", Math.floorMod(Ids.next(), 10_000_000_000L));
        products.register(person.id(), new ProductFacts("Boiler of " + person.login(), products.serial(serial), clock.today(),
                "The shed of " + person.login()), self);
        documents.store(person.id(), DocumentKind.SENT, null, documentDesk.check("document", new Upload("Letter of " + person.login() + ".txt",
                person.name().getBytes(StandardCharsets.UTF_8).length, person.name().getBytes(StandardCharsets.UTF_8))), self);
        cases.open(person.id(), new Cases.Opening(CaseTopic.OTHER, null, new Said(Author.CUSTOMER, CaseChannel.PORTAL, clock.today(),
                new Message("I am " + person.name() + " and my number is " + person.phone()))), null, self);
        disclosures.record(person.id(), new Gift("print_house", Set.of(DataClass.CONTACT), Ground.SERVICE, "Bills of " + person.name()),
                Actor.staff("petra", "PRIVACY_OFFICER"));
        campaigns.to(person, "service");
        surveys.answered(person, "The summer of " + person.login());
        preferences.choose(person.id(), Set.of("newsletter", "surveys"), self);
        preferences.choose(person.id(), Set.of("newsletter"), self);
        unsubscribing.unsubscribeToken(person.id(), "newsletter");
        tellAFriend.invite(person.id(), new Invitation(new PersonName("Friend of " + person.login()), friend));
        research.say(person.id(), records.get(person.id()).version(), new Research(true, "Baker for " + person.login(), "The mill of " + person.login()), self);
        rename(person, maiden, self);
        rename(person, person.name(), self);
        emails.begin(person.id(), next);
        supplements.add(person.id(), SupplementView.Kind.MISSING, "NAME", "Born as " + person.login(), "The sister of " + person.login(), self);
        desk.refuse(contested.ask(person.id(), new Proposal(Contested.METER_DATA, "The meter of " + person.login(), "As seen by " + person.login()), null, self),
                RefusalReason.VALUE_IS_RIGHT, "The meter was right", Actor.staff("petra", "PRIVACY_OFFICER"));
        asking.ask(person.id(), RequestKind.ENQUIRY, "A question of " + person.login());
        acceptances.accept(person.id(), "1.1", "WEB", "I accept the privacy policy.", clock.now());
        holds.lift(holds.put(person.id(), new HoldOrder(null, null, "A claim of " + person.login(), null), Actor.staff("petra", "PRIVACY_OFFICER")),
                Actor.staff("petra", "PRIVACY_OFFICER"));
        signIn.in(AccountKind.CUSTOMER, person.login(), GivenPerson.PASSWORD);
        signIn.out();
        return new Lived(extract, account, List.of(maiden, next.text(), iban.text(), "Payer " + person.reference(), friend.text(), serial,
                "Boiler of " + person.login(), "The shed of " + person.login(),
                "Letter of " + person.login(), "NI-" + account, "Born as " + person.login(), "The sister of " + person.login(),
                "The meter of " + person.login(), "As seen by " + person.login(), "A question of " + person.login(), "Baker for " + person.login(), "The mill of " + person.login(),
                "The summer of " + person.login()));
    }

    /** An account "A" + {@code account} with a meter "S" + {@code account}, usage, bills, payments and an order. */
    public ImportView supplied(GivenPerson.Marked person, String account) {
        return imports.importExtract(extract(person, account));
    }

    private void rename(GivenPerson.Marked person, String name, Actor self) {
        corrections.correct(person.id(), records.get(person.id()).version(), Correction.ofName(new PersonName(name)), self);
    }

    /** An extract about nobody else, with two lines that cannot be taken. */
    private Path extract(GivenPerson.Marked person, String n) {
        String customer = person.number();
        LocalDate month = clock.today().withDayOfMonth(1).minusMonths(1);
        LocalDate early = month.minusYears(8);
        Map<String, List<String>> lines = Map.of(
                "customers", List.of("customer,name,country,language"),
                "contact_points", List.of("customer,kind,contact,country", customer + ",fax,not a number of " + person.name() + ",GB"),
                "identity_numbers", List.of("customer,kind,number,provider,purpose,collected",
                        customer + ",national_number,NI-" + n + ",Northlight,billing," + clock.today().minusMonths(1)),
                "premises", List.of("premises,line1,town,country,postal_code", "PR" + n + ",12 Quay Street,Millbrook,GB,BW1 4QS"),
                "service_accounts", List.of("account,customer,premises,currency,balance,balance_date,opened",
                        "A" + n + "," + customer + ",PR" + n + ",GBP,0.00," + clock.today() + "," + early),
                "meters", List.of("meter,usage_point,account,fuel,installed", "S" + n + ",U" + n + ",A" + n + ",electricity," + early),
                "usage", List.of("usage_point,period_start,period_end,amount,cost,quality",
                        "U" + n + "," + month + "," + month.plusMonths(1) + ",298.000,71.52,read",
                        "U" + n + "," + month.minusMonths(1) + "," + month + ",301.000,72.10,read"),
                "bills", List.of("bill,account,period_start,period_end,issued,due,amount",
                        bill("B", n, month), bill("OLD", n, early), "X" + n + ",A" + n + "," + month + "," + person.email() + ",,,1.00"),
                "payments", List.of("payment,account,paid,amount,method,card_brand,card_last4",
                        "P" + n + ",A" + n + "," + month + ",30.00,card,Visa,1881"),
                "orders", List.of("order,customer,ordered,status,ship_name,line1,town,country,contact", "R" + n + "," + customer + "," + month
                        + ",shipped," + person.name() + ",12 Quay Street,Millbrook,GB," + person.email()));
        try {
            Path folder = Files.createTempDirectory("extract");
            for (String file : FILES) {
                Files.write(folder.resolve(file + ".csv"), lines.get(file));
            }
            Files.writeString(folder.resolve("manifest.properties"), "layout=1\nextracted_at=" + clock.now().truncatedTo(ChronoUnit.SECONDS)
                    + "\n" + FILES.stream().map(file -> file + ".lines=" + (lines.get(file).size() - 1)).collect(Collectors.joining("\n")));
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String bill(String kind, String n, LocalDate issued) {
        return String.format(Locale.ROOT, "%s%s,A%s,%s,%s,%s,%s,71.52", kind, n, n, issued.minusMonths(1), issued, issued, issued.plusDays(14));
    }
}
