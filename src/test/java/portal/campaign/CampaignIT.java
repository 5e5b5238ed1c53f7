package portal.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.customer.CustomerRecords;
import portal.customer.EmailAddress;
import portal.customer.PersonName;
import portal.customer.WaitingItem;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Reference;
import portal.platform.Refusal;
import portal.preferences.ChoiceActor;
import portal.preferences.Preferences;
import portal.products.ProductDesk;
import portal.products.ProductFacts;
import portal.referral.Invitation;
import portal.referral.TellAFriend;
import portal.requests.MyRequests;
import portal.requests.Pausing;
import portal.security.Role;
import portal.staff.CampaignRoom;
import portal.support.AtWork;
import portal.support.ChangedPack;
import portal.support.GivenPerson;
import portal.support.Promise;
import portal.support.Rows;

/** Each test has a product model of its own, and with it an audience of its own. */
@ExtendWith(ArquillianExtension.class)
class CampaignIT {

    private static final Actor CORA = Actor.staff("cora-key", "COMMUNICATIONS");

    @Inject CampaignDesk desk;
    @Inject CampaignRoom room;
    @Inject Mailing mailing;
    @Inject CampaignSweep sweep;
    @Inject CampaignCopy copy;
    @Inject CampaignErasure erasure;
    @Inject Notices notices;
    @Inject Preferences preferences;
    @Inject CustomerRecords records;
    @Inject ProductDesk products;
    @Inject MyRequests requests;
    @Inject Pausing pausing;
    @Inject TellAFriend friends;
    @Inject GivenPerson given;
    @Inject ChangedPack pack;
    @Inject UserTransaction transaction;
    @Inject HttpServletRequest request;
    @Inject Clock clock;
    @Inject Rows rows;

    private String model;

    @BeforeEach
    void aModelThatNobodyHas() {
        model = "Model " + Reference.random();
    }

    @AfterEach
    void thePackAsWritten() {
        pack.asWritten();
    }

    @Test
    @Promise({"CEG-15", "CLX-11", "CLX-36", "CLX-38"})
    void the_page_says_how_many_get_it_and_why_the_others_do_not() {
        GivenPerson.Marked reached = subscriber();
        owner();
        refused();
        pausing.pause(subscriber().id());
        records.restrict(subscriber().id());
        requests.askForDeletion(subscriber().id());
        rows.change("UPDATE contact_point SET address_text = NULL WHERE kind = 'EMAIL' AND customer_id = ?", subscriber().id());
        rows.change("UPDATE contact_point SET verified_at = NULL WHERE kind = 'EMAIL' AND customer_id = ?", subscriber().id());
        rows.change("UPDATE contact_point SET returned_at = verified_at WHERE kind = 'EMAIL' AND customer_id = ?", subscriber().id());

        Audience audience = desk.audience(draft("newsletter"));

        assertThat(audience.reached()).isEqualTo(1);
        assertThat(audience.others()).containsOnly(entry(Why.NOT_AGREED, 1), entry(Why.OPTED_OUT, 1), entry(Why.PAUSED, 1),
                entry(Why.RESTRICTED, 1), entry(Why.LEAVING, 1), entry(Why.NO_ADDRESS, 1), entry(Why.CAME_BACK, 1), entry(Why.NOT_CONFIRMED, 1));
        assertThat(sentTo(draft("newsletter"))).containsExactly(String.valueOf(reached.id()));
    }

    @Test
    void an_address_that_came_under_an_older_policy_or_on_the_phone_is_not_used_for_something_new() {
        pack.say("marketing.default", "OPT_OUT");
        pack.say("purpose.MARKETING", "1.2");
        GivenPerson.Marked young = owner();
        rows.change("UPDATE contact_point SET policy_number = '1.1' WHERE customer_id = ?", owner().id());
        rows.change("UPDATE contact_point SET policy_number = NULL WHERE customer_id = ?", owner().id());
        rows.change("UPDATE contact_point SET came_by = 'PHONE' WHERE customer_id = ?", owner().id());
        GivenPerson.Marked asked = subscriber();
        rows.change("UPDATE contact_point SET policy_number = '1.1', came_by = 'PHONE' WHERE customer_id = ?", asked.id());
        rows.change("UPDATE preference_choice SET policy_number = '1.1' WHERE customer_id = ?", subscriber().id());

        String reference = draft("newsletter");

        assertThat(desk.audience(reference).others()).containsOnly(entry(Why.OTHER_PURPOSE, 4));
        assertThat(sentTo(reference)).containsExactlyInAnyOrder(String.valueOf(young.id()), String.valueOf(asked.id()));
    }

    @Test
    @Promise({"CEG-08", "CLX-28"})
    void an_address_learnt_from_a_letter_or_from_a_friend_is_in_no_audience() {
        pack.say("marketing.default", "OPT_OUT");
        GivenPerson.Marked writer = subscriber();
        rows.change("UPDATE contact_point SET address_text = NULL WHERE kind = 'EMAIL' AND customer_id = ?", writer.id());
        friends.invite(subscriber().id(), new Invitation(new PersonName("Ana Friend"), new EmailAddress("ana." + model.substring(6) + "@example.net")));
        GivenPerson.Marked told = owner();
        rows.change("UPDATE contact_point SET came_by = 'EMAIL' WHERE kind = 'EMAIL' AND customer_id = ?", told.id());

        String reference = draft("newsletter");

        assertThat(desk.audience(reference).reached()).as("she who invited").isEqualTo(1);
        assertThat(desk.audience(reference).others()).containsOnly(entry(Why.NO_ADDRESS, 1), entry(Why.OTHER_PURPOSE, 1));
        assertThat(sentTo(reference)).hasSize(1).doesNotContain(String.valueOf(writer.id()), String.valueOf(told.id()));
    }

    @Test
    void each_gets_one_letter_whoever_steps_and_however_often() {
        List.of(subscriber(), subscriber(), subscriber());
        String reference = submitted("newsletter");

        List.of(1, 2, 3, 4, 5).parallelStream().forEach(one -> mailing.step());
        run(reference, 3);

        assertThat(desk.figures(reference)).isEqualTo(new Figures(3, 0, 0, 0, 0));
        assertThat(letters(reference)).hasSize(3).containsOnly("WAITING");
    }

    @Test
    void what_was_stopped_on_the_way_is_counted_so_and_the_end_comes_with_the_last_letter() {
        GivenPerson.Marked first = subscriber();
        GivenPerson.Marked second = subscriber();
        String reference = submitted("newsletter");
        run(reference, 2);

        leaves(reference, first, "SENT");
        preferences.note(first.id(), "newsletter", false, ChoiceActor.ONE_CLICK, "link", Actor.anyone());
        leaves(reference, second, "CANCELLED");
        until(() -> state(reference) == CampaignState.DONE);

        assertThat(desk.figures(reference)).isEqualTo(new Figures(0, 1, 0, 1, 1));
    }

    @Test
    void a_pause_takes_back_what_nobody_began_to_send_and_it_goes_on_with_those_who_have_none() {
        GivenPerson.Marked sent = subscriber();
        subscriber();
        GivenPerson.Marked changed = subscriber();
        String reference = submitted("newsletter");
        run(reference, 3);
        leaves(reference, sent, "SENT");

        desk.pause(reference, CORA);
        until(() -> !mailing.step());
        assertThat(letters(reference)).as("whatever other campaigns had to do, this one had nothing").containsExactly("SENT");
        preferences.note(changed.id(), "newsletter", false, ChoiceActor.SELF, "page", Actor.anyone());
        GivenPerson.Marked later = subscriber();
        desk.resume(reference, CORA);
        run(reference, 3);

        assertThat(letters(reference)).containsExactlyInAnyOrder("SENT", "WAITING", "WAITING");
        assertThat(recipients(reference)).contains(String.valueOf(later.id())).doesNotContain(String.valueOf(changed.id()));
        desk.cancel(reference, CORA);
        assertThat(letters(reference)).containsExactly("SENT");
        assertThat(state(reference)).isEqualTo(CampaignState.CANCELLED);
    }

    @Test
    void many_need_a_second_person_also_when_they_became_many_later() {
        subscriber();
        pack.say("campaign.fourEyes", "1");
        String reference = submitted("newsletter");
        assertThat(state(reference)).isIn(CampaignState.SCHEDULED, CampaignState.RUNNING);

        subscriber();
        subscriber();
        String many = draft("newsletter");
        desk.submit(many, CORA);
        assertThat(state(many)).isEqualTo(CampaignState.PROPOSED);
        assertThatThrownBy(() -> desk.approve(many, CORA)).hasMessage("campaign.yourself");
        desk.approve(many, Actor.staff("petra-key", "PRIVACY_OFFICER"));
        run(many, 3);
    }

    @Test
    void a_rule_that_names_nobody_goes_nowhere() {
        assertThatThrownBy(() -> submitted("newsletter")).isInstanceOf(Refusal.class).hasMessage("campaign.nobody");
    }

    @Test
    @Promise({"CEG-28", "SOL-10", "TTE-12"})
    void an_announcement_reaches_who_refused_everything_and_not_who_paused() {
        GivenPerson.Marked refused = withAccount(refused());
        GivenPerson.Marked paused = withAccount(owner());
        pausing.pause(paused.id());
        owner();

        String reference = draft("service");

        assertThat(desk.audience(reference)).as("and who has no account is not concerned").isEqualTo(new Audience(1, java.util.Map.of(Why.PAUSED, 1)));
        assertThat(sentTo(reference)).containsExactly(String.valueOf(refused.id()));
        assertThat(rows.texts("SELECT topic FROM letter WHERE once_key = ?", "campaign:" + reference + ":" + refused.id())).containsExactly("service");
    }

    @Test
    @Promise({"SOL-10", "CEG-28"})
    void an_announcement_with_an_offer_is_refused_and_so_is_one_that_nobody_vouches_for() {
        assertThatThrownBy(() -> write("service", "Planned work", "Get 20% off now", true)).hasMessage("campaign.service_word");
        assertThatThrownBy(() -> write("service", "Planned work", "Words", false)).hasMessage("campaign.attest");
        write("newsletter", "Cheaper", "Get 20% off now", false);
    }

    @Test
    @Promise("CLX-14")
    void who_wants_no_mail_reads_the_notice_at_home_and_nobody_else_does() {
        GivenPerson.Marked refused = withAccount(refused());
        GivenPerson.Marked stranger = given.registered();
        String reference = write("service", "Planned work", "On **Friday**.", true);
        assertThatThrownBy(() -> notices.get(refused.id(), reference)).as("it has not begun").isInstanceOf(NotFound.class);
        desk.submit(reference, CORA);
        run(reference, 1);

        assertThat(records.greeting(refused.id()).waiting()).extracting(WaitingItem::href).contains("/account/notices/" + reference);
        assertThat(notices.get(refused.id(), reference).html()).contains("<strong>Friday</strong>");
        assertThat(records.greeting(stranger.id()).waiting()).extracting(WaitingItem::href).doesNotContain("/account/notices/" + reference);
        assertThatThrownBy(() -> notices.get(stranger.id(), reference)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_person_reads_which_campaigns_wrote_to_them_and_an_erasure_forgets_it() throws Exception {
        GivenPerson.Marked person = subscriber();
        String reference = submitted("newsletter");
        run(reference, 1);

        assertThat(copy.copy(person.id()).get(0).rows()).containsExactly(List.of("News", "newsletter", "WAITING"));
        assertThat(erasure.preview(person.id())).isEqualTo(inTransaction(() -> erasure.erase(person.id(), clock.now())));
        assertThat(copy.copy(person.id()).get(0).rows()).isEmpty();
    }

    @Test
    @Promise("TTE-13")
    void a_month_after_its_end_only_figures_are_left() {
        GivenPerson.Marked person = subscriber();
        String reference = submitted("newsletter");
        run(reference, 1);
        leaves(reference, person, "SENT");
        until(() -> state(reference) == CampaignState.DONE);
        rows.change("UPDATE campaign SET ended_at = ? WHERE reference = ?", java.time.LocalDateTime.now().minusDays(40), reference);

        assertThat(sweep.due(clock.today()).get(0).rows()).isPositive();
        while (sweep.removeSome()) {
            Thread.onSpinWait();
        }

        assertThat(recipients(reference)).isEmpty();
        assertThat(desk.figures(reference)).isEqualTo(new Figures(0, 1, 0, 0, 0));
    }

    @Test
    void support_sees_no_campaign_and_the_privacy_officer_writes_none() {
        AtWork.staff(request, Role.CUSTOMER_SUPPORT);
        assertThatThrownBy(() -> room.newest()).isInstanceOf(RuntimeException.class);
        AtWork.staff(request, Role.PRIVACY_OFFICER);
        assertThat(room.newest()).isNotNull();
        assertThatThrownBy(() -> room.write(null, new CampaignDraft("T", "W", "newsletter", AudienceRule.EVERYBODY, null, null, false)))
                .isInstanceOf(RuntimeException.class);
    }

    private GivenPerson.Marked owner() {
        GivenPerson.Marked person = given.registered();
        String serial = "CA" + String.format(Locale.ROOT, "%010d", Math.floorMod(portal.platform.Ids.next(), 10_000_000_000L));
        products.register(person.id(), new ProductFacts(model, products.serial(serial), clock.today(), null), Actor.customer(person.subjectKey()));
        return person;
    }

    private GivenPerson.Marked subscriber() {
        GivenPerson.Marked person = owner();
        preferences.note(person.id(), "newsletter", true, ChoiceActor.SELF, "page", Actor.anyone());
        return person;
    }

    private GivenPerson.Marked refused() {
        GivenPerson.Marked person = owner();
        List.of("newsletter", "offers", "surveys").forEach(topic ->
                preferences.note(person.id(), topic, false, ChoiceActor.SELF, "page", Actor.anyone()));
        return person;
    }

    private GivenPerson.Marked withAccount(GivenPerson.Marked person) {
        long id = portal.platform.Ids.next();
        rows.change("INSERT INTO premises (id, version, number, line1, town, country) VALUES (?, 0, ?, '1 Weir', 'Millbrook', 'GB')", id, "PC" + id);
        rows.change("INSERT INTO service_account (id, version, number, premises_id, currency, balance_minor, balance_on, opened_on) "
                + "VALUES (?, 0, ?, ?, 'GBP', 0, '2026-01-01', '2020-01-01')", id, "AC" + id, id);
        rows.change("INSERT INTO account_holder (id, version, customer_id, account_id, holder_role, since_day) VALUES (?, 0, ?, ?, 'PRIMARY', '2020-01-01')",
                id, person.id(), id);
        return person;
    }

    private String draft(String topic) {
        return write(topic, "News", "Words.", topic.equals("service"));
    }

    private String write(String topic, String title, String body, boolean attested) {
        return desk.write(new CampaignDraft(title, body, topic, new AudienceRule(null, null, model, null, "en"), null,
                clock.today().plusDays(3), attested), CORA);
    }

    private String submitted(String topic) {
        String reference = draft(topic);
        desk.submit(reference, CORA);
        return reference;
    }

    private List<String> sentTo(String reference) {
        int reached = desk.audience(reference).reached();
        desk.submit(reference, CORA);
        run(reference, reached);
        return recipients(reference);
    }

    /** Until so many have a letter; the server's own timer may be quicker. */
    private void run(String reference, int letters) {
        until(() -> recipients(reference).size() == letters && rows.texts("SELECT reference FROM campaign WHERE walked = TRUE AND reference = ?",
                reference).size() == 1);
    }

    private void until(Callable<Boolean> so) {
        try {
            for (int tries = 0; !so.call(); tries++) {
                assertThat(tries).as("waited in vain").isLessThan(200);
                mailing.step();
                Thread.sleep(20);
            }
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** As if the dispatcher had come to its letter. */
    private void leaves(String reference, GivenPerson.Marked person, String state) {
        assertThat(rows.change("UPDATE letter SET state = ?, next_attempt = NULL WHERE once_key = ?", state, "campaign:" + reference + ":" + person.id()))
                .isEqualTo(1);
    }

    private List<String> letters(String reference) {
        return rows.texts("SELECT state FROM letter WHERE once_key LIKE ?", "campaign:" + reference + ":%");
    }

    private List<String> recipients(String reference) {
        return rows.texts("SELECT r.customer_id FROM campaign_recipient r JOIN campaign k ON k.id = r.campaign_id WHERE k.reference = ?", reference);
    }

    private CampaignState state(String reference) {
        return desk.get(reference).state();
    }

    private <T> T inTransaction(Callable<T> act) throws Exception {
        transaction.begin();
        try {
            return act.call();
        } finally {
            transaction.commit();
        }
    }
}
