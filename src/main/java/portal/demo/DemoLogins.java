package portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import portal.audit.Actor;
import portal.customer.CustomerIntake;
import portal.customer.CustomerRecords;
import portal.customer.EmailAddress;
import portal.customer.Person;
import portal.census.Source;
import portal.exchange.DemoExtract;
import portal.platform.Clock;
import portal.platform.StartBanner;
import portal.platform.Settings;
import portal.platform.Token;
import portal.policy.Acceptances;
import portal.policy.Acknowledgements;
import portal.policy.Policies;
import portal.policy.PolicyKind;
import portal.security.AccountKind;
import portal.security.Accounts;
import portal.security.Credentials;
import portal.security.LoginName;
import portal.security.NewLogin;
import portal.security.Passwords;
import portal.security.Role;
import portal.supply.Supply;

/** The logins that the demo prints. They are made by the services that make real ones, and only in the demo. */
@ApplicationScoped
public class DemoLogins implements StartBanner {

    private static final String PASSWORD = "calm water runs deep";
    private static final String CUSTOMER = "maria.lopez";
    private static final String SECOND_HOLDER = "luis.lopez";
    private static final String ACCOUNT_NUMBER = "4401 2286";
    private static final String POSTCODE = "BW1 4QS";

    /** A member of the demo's staff. */
    private record Member(String title, String login, Set<Role> roles) {
    }

    private static final List<Member> STAFF = List.of(
            new Member("support agent", "sam.support", Set.of(Role.CUSTOMER_SUPPORT)),
            new Member("privacy officer", "petra.privacy", Set.of(Role.PRIVACY_OFFICER)),
            new Member("communications", "cora.communications", Set.of(Role.COMMUNICATIONS)),
            new Member("administrator", "ada.admin", Set.of(Role.ADMIN)));

    @Inject Settings settings;
    @Inject Accounts accounts;
    @Inject Credentials credentials;
    @Inject Passwords passwords;
    @Inject CustomerRecords customers;
    @Inject CustomerIntake intake;
    @Inject Supply supply;
    @Inject DemoProducts products;
    @Inject DemoReadings readings;
    @Inject DemoCases cases;
    @Inject DemoCorrection correction;
    @Inject DemoDisclosure disclosure;
    @Inject DemoBank bank;
    @Inject Policies policies;
    @Inject Acceptances acceptances;
    @Inject Acknowledgements acknowledgements;
    @Inject DemoNewsletter newsletter;
    @Inject Clock clock;

    /** Whether an earlier start has made them; who was erased since is not made again. */
    boolean made() {
        return accounts.isTaken(new LoginName(CUSTOMER)) || !intake.erased(Set.of(DemoExtract.FIRST_CUSTOMER)).isEmpty();
    }

    /** Makes those that are missing; the customer's login comes last and says that all is done. */
    void make() {
        STAFF.stream().filter(member -> !accounts.isTaken(new LoginName(member.login()))).forEach(this::makeStaff);
        Person maria = customers.person(supply.matchAccount(ACCOUNT_NUMBER, POSTCODE).orElseThrow().customerId());
        customers.keepEmail(maria.id(), new EmailAddress(maria.email()), Source.CUSTOMER, clock.now());
        acceptances.accept(maria.id(), policies.current().number(), "WEB", "I have read the privacy policy.", clock.now());
        newsletter.send(maria.id(), maria.subjectKey());
        products.register(maria);
        readings.send(maria);
        bank.give(maria);
        disclosure.record(maria);
        openSecondHolder();
        cases.open(maria);
        correction.ask(maria);
        accounts.open(new NewLogin(maria.id(), maria.subjectKey(), new LoginName(CUSTOMER), passwords.hash(PASSWORD)));
        accounts.emailConfirmed(maria.id(), maria.email());
    }

    /** Luis, who holds the account with her; a start that was cut off may have made his login already. */
    private void openSecondHolder() {
        if (!accounts.isTaken(new LoginName(SECOND_HOLDER))) {
            Person luis = customers.person(intake.find(List.of(DemoExtract.SECOND_HOLDER)).get(DemoExtract.SECOND_HOLDER));
            customers.keepEmail(luis.id(), new EmailAddress(luis.email()), Source.CUSTOMER, clock.now());
            acceptances.accept(luis.id(), policies.current().number(), "WEB", "I have read the privacy policy.", clock.now());
            accounts.open(new NewLogin(luis.id(), luis.subjectKey(), new LoginName(SECOND_HOLDER), passwords.hash(PASSWORD)));
            accounts.emailConfirmed(luis.id(), luis.email());
        }
    }

    private void makeStaff(Member member) {
        Token link = accounts.addStaff(new LoginName(member.login()), member.login() + "@brightwater.example", member.roles());
        credentials.set(AccountKind.STAFF, link.secret(), PASSWORD);
        accounts.staff().stream().filter(one -> one.login().equals(member.login())).forEach(one -> acknowledgements.acknowledge(
                Actor.staff(one.subjectKey(), member.roles().iterator().next().name()), policies.current(PolicyKind.STAFF).number()));
    }

    @Override
    public String text() {
        if (!settings.demo()) {
            return "";
        }
        StringBuilder lines = new StringBuilder("\n  This is a demo. Mails: " + settings.baseUrl() + "/dev/mail   Clock: " + settings.baseUrl()
                + "/dev/clock\n\n");
        lines.append(line("customer", "/sign-in", CUSTOMER));
        lines.append(line("second holder", "/sign-in", SECOND_HOLDER));
        STAFF.forEach(member -> lines.append(line(member.title(), "/staff/sign-in", member.login())));
        return lines.append("  all with the password  ").append(PASSWORD).append("\n\n  Stop with Ctrl-C.\n").toString();
    }

    private static String line(String title, String page, String login) {
        return String.format("  %-17s %-19s %s%n", title, login, page);
    }
}
