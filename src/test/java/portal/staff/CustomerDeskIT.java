package portal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.AccessView;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditView;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.census.Source;
import portal.customer.CustomerRecords;
import portal.customer.CustomerStatus;
import portal.customer.EmailAddress;
import portal.customer.Person;
import portal.customer.PersonName;
import portal.platform.Ids;
import portal.platform.NotFound;
import portal.platform.Reference;
import portal.platform.Refusal;
import portal.products.ProductDesk;
import portal.products.ProductFacts;
import portal.security.Role;
import portal.support.AtWork;
import portal.support.Promise;

@ExtendWith(ArquillianExtension.class)
class CustomerDeskIT {

    private static final String REASON = "You called about your March bill.";

    @Inject CustomerDesk desk;
    @Inject CustomerRecords records;
    @Inject ProductDesk products;
    @Inject Audit audit;
    @Inject HttpServletRequest request;

    private Person person;
    private String email;

    @BeforeEach
    void a_customer() {
        long id = records.open(new PersonName("Wilhelmina Quackenbush"), Locale.ENGLISH);
        email = "wilhelmina." + Reference.random().toLowerCase(Locale.ROOT) + "@example.com";
        records.keepEmail(id, new EmailAddress(email), Source.CUSTOMER, null);
        records.keepDateOfBirth(id, LocalDate.of(1961, 4, 12), Source.CUSTOMER);
        person = records.person(id);
    }

    @Test
    @Promise({"CLX-31", "TTE-19"})
    void a_page_opens_masked_and_the_customer_reads_that_somebody_looked() {
        AtWork.staff(request, Role.CUSTOMER_SUPPORT);

        CustomerFile file = desk.open(person.reference());

        assertThat(texts(file)).doesNotContain("Quackenbush", email, "1961");
        assertThat(file.name()).isEqualTo("W. Q••••");
        AccessView look = audit.looks(person.subjectKey(), 1).get(0);
        assertThat(look.action()).isEqualTo("customer.viewed");
        assertThat(look.role()).isEqualTo("CUSTOMER_SUPPORT");
        assertThat(look.purpose()).isEqualTo(Purpose.SUPPORT);
    }

    @Test
    @Promise("CLX-31")
    void a_reveal_opens_what_was_asked_for_and_tells_the_customer_why() {
        AtWork.staff(request, Role.CUSTOMER_SUPPORT);

        CustomerFile file = desk.reveal(person.reference(), new Look(EnumSet.of(DataClass.CONTACT), Purpose.BILLING, REASON));

        assertThat(texts(file)).contains(email).doesNotContain("Quackenbush", "1961");
        AccessView look = audit.looks(person.subjectKey(), 1).get(0);
        assertThat(look.action()).isEqualTo("customer.revealed");
        assertThat(look.classes()).containsExactly(DataClass.CONTACT);
        assertThat(look.purpose()).isEqualTo(Purpose.BILLING);
        assertThat(look.reason()).isEqualTo(REASON);
    }

    @Test
    @Promise({"CLX-31", "CET-18"})
    void products_are_masked_until_asked_for_and_nobody_sees_where_they_are_used() {
        String serial = "QU" + String.format(Locale.ROOT, "%010d", Math.floorMod(Ids.next(), 10_000_000_000L));
        products.register(person.id(), new ProductFacts("Heat pump", products.serial(serial), LocalDate.of(2025, 3, 7), "The boat house"),
                Actor.customer(person.subjectKey()));
        AtWork.staff(request, Role.CUSTOMER_SUPPORT);

        assertThat(texts(desk.open(person.reference()))).contains("2025-03-07", serial.substring(9))
                .doesNotContain("Heat pump", serial, "boat house");
        assertThat(texts(desk.reveal(person.reference(), new Look(EnumSet.of(DataClass.PRODUCT), Purpose.SUPPORT, REASON))))
                .contains("Heat pump", serial).doesNotContain("boat house");
        AtWork.staff(request, Role.BILLING);
        assertThat(desk.open(person.reference()).sections()).extracting(Section::dataClass).doesNotContain(DataClass.PRODUCT);
    }

    @Test
    @Promise({"CLX-31", "TTE-19"})
    void a_role_reveals_its_own_classes_only_and_a_refused_look_shows_nothing() {
        AtWork.staff(request, Role.BILLING);
        long before = audit.countAbout(person.subjectKey());

        Refusal refusal = catchThrowableOfType(() -> desk.reveal(person.reference(),
                new Look(EnumSet.of(DataClass.BILLING, DataClass.CONTACT), Purpose.BILLING, REASON)), Refusal.class);

        assertThat(refusal.key()).isEqualTo("staff_customer.classes_closed");
        assertThat(audit.countAbout(person.subjectKey())).isEqualTo(before);
        assertThat(desk.open(person.reference()).sections()).extracting(Section::dataClass).doesNotContain(DataClass.CONTACT);
    }

    @Test
    @Promise({"CLX-31", "TTE-19"})
    void a_role_without_the_capability_is_turned_away_and_the_attempt_is_on_record() {
        String key = AtWork.staff(request, Role.AUDITOR, Role.COMMUNICATIONS, Role.ADMIN);

        for (org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt : List.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
                () -> desk.open(person.reference()), () -> desk.find("Wilhelmina", null),
                () -> desk.reveal(person.reference(), new Look(EnumSet.of(DataClass.CONTACT), Purpose.SUPPORT, REASON)))) {
            Refusal refusal = catchThrowableOfType(attempt, Refusal.class);
            assertThat(refusal.isForbidden()).isTrue();
        }

        assertThat(audit.looks(person.subjectKey(), 10)).isEmpty();
        assertThat(audit.page(Long.MAX_VALUE, 20)).filteredOn(entry -> entry.actor().key().equals(key))
                .extracting(AuditView::action).containsOnly("staff.denied").hasSize(3);
    }

    @Test
    @Promise({"CLX-31", "TTE-19"})
    void the_values_of_a_restricted_customer_are_opened_by_the_privacy_officer_only() {
        records.restrict(person.id());
        Look look = new Look(EnumSet.of(DataClass.CONTACT), Purpose.SUPPORT, REASON);
        AtWork.staff(request, Role.CUSTOMER_SUPPORT);

        assertThat(catchThrowableOfType(() -> desk.reveal(person.reference(), look), Refusal.class).key()).isEqualTo("staff_customer.restricted");
        assertThat(desk.open(person.reference()).status()).isEqualTo(CustomerStatus.RESTRICTED);
        AtWork.staff(request, Role.PRIVACY_OFFICER);
        assertThat(texts(desk.reveal(person.reference(), look))).contains(email);
    }

    @Test
    void a_customer_is_turned_away_like_a_role_without_the_capability() {
        AtWork.customer(request, person.id(), person.subjectKey());

        Refusal refusal = catchThrowableOfType(() -> desk.open(person.reference()), Refusal.class);

        assertThat(refusal.isForbidden()).isTrue();
    }

    @Test
    @Promise("CLX-31")
    void a_search_is_on_record_by_its_kind_and_never_by_what_was_typed() {
        String key = AtWork.staff(request, Role.CUSTOMER_SUPPORT);

        assertThat(desk.find(email, null).rows()).extracting(FoundCustomer::reference).containsExactly(person.reference());
        assertThat(desk.find("quackenb", null).rows()).extracting(FoundCustomer::name).contains("W. Q••••").doesNotContain("Quackenbush");

        List<AuditView> entries = audit.page(Long.MAX_VALUE, 20).stream().filter(entry -> entry.actor().key().equals(key)).toList();
        assertThat(entries).extracting(AuditView::action).containsOnly("customer.searched");
        assertThat(entries).extracting(AuditView::target).containsExactlyInAnyOrder("EMAIL", "NAME");
        assertThat(entries.toString()).doesNotContain(email).doesNotContainIgnoringCase("quackenb");
    }

    @Test
    void nonsense_and_an_absent_reference_answer_alike() {
        AtWork.staff(request, Role.PRIVACY_OFFICER);

        assertThatThrownBy(() -> desk.open("nonsense")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.open(Reference.random())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.open(null)).isInstanceOf(NotFound.class);
    }

    /** The page as it would be shown, for each role, in one picture: what stands open although nobody asked for it. */
    @Test
    @Promise({"CLX-31", "TTE-19"})
    void no_role_sees_a_value_in_the_open_on_a_masked_page() {
        for (Role role : EnumSet.of(Role.CUSTOMER_SUPPORT, Role.BILLING, Role.PRIVACY_OFFICER)) {
            AtWork.staff(request, role);

            CustomerFile file = desk.open(person.reference());

            assertThat(texts(file)).as(role.name()).doesNotContain("Quackenbush", "Wilhelmina", email, "1961");
            assertThat(file.sections()).extracting(Section::dataClass).isSubsetOf(Grants.classes(Set.of(role)));
        }
    }

    private static String texts(CustomerFile file) {
        return file.name() + file.sections().stream().flatMap(section -> section.lines().stream()).map(Line::toString)
                .collect(Collectors.joining(" "));
    }
}
