package portal.preferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import portal.audit.Actor;
import portal.census.Source;
import portal.customer.Channel;
import portal.customer.CustomerRecords;
import portal.customer.EmailAddress;
import portal.customer.PersonName;
import portal.mail.Letter;
import portal.mail.Tracking;
import portal.platform.Clock;
import portal.platform.Command;
import portal.platform.Reference;
import portal.platform.Refusal;
import portal.platform.Token;
import portal.policy.Acceptances;
import portal.policy.Policies;
import portal.support.ChangedPack;
import portal.support.Promise;
import portal.support.Rows;

@ExtendWith(ArquillianExtension.class)
class PreferencesIT {

    @Inject Preferences preferences;
    @Inject DoubleOptIn confirmation;
    @Inject UndoChoice undo;
    @Inject Unsubscribing unsubscribing;
    @Inject Instance<Command> commands;
    @Inject PreferenceErasure erasure;
    @Inject ChoiceRows rows;
    @Inject CustomerRecords customers;
    @Inject Acceptances acceptances;
    @Inject Policies policies;
    @Inject ChangedPack pack;
    @Inject Rows databaseRows;
    @Inject Clock clock;
    @Inject UserTransaction transaction;

    private long customer;
    private Actor self;

    @BeforeEach
    void aCustomer() {
        customer = customers.open(new PersonName("Ada Choice"), Locale.UK);
        customers.keepEmail(customer, new EmailAddress(UUID.randomUUID() + "@example.com"), Source.CUSTOMER, clock.now());
        self = Actor.customer(customers.subjectKeyOf(customer));
    }

    @AfterEach
    void pack_as_written() {
        pack.asWritten();
    }

    @Test
    @Promise({"CLX-11", "TTE-12"})
    void a_fresh_customer_gets_mail_about_the_service_and_nothing_else() {
        assertThat(preferences.wants(customer, "service")).isTrue();
        assertThat(preferences.wants(customer, "newsletter")).isFalse();
        assertThat(preferences.wants(customer, "offers")).isFalse();
        assertThat(preferences.wants(customer, "surveys")).isFalse();
    }

    @Test
    @Promise("CLX-11")
    void a_yes_counts_only_after_it_was_confirmed_from_the_mailbox() throws Exception {
        preferences.choose(customer, Set.of("newsletter"), self);

        assertThat(preferences.wants(customer, "newsletter")).isFalse();

        String secret = confirmationLink(Duration.ofHours(24));
        assertThat(confirmation.toConfirm(secret)).extracting(Topic::code).containsExactly("newsletter");
        assertThat(preferences.wants(customer, "newsletter")).as("opening the link changes nothing").isFalse();

        confirmation.confirm(secret);

        assertThat(preferences.wants(customer, "newsletter")).isTrue();
        assertThat(preferences.wants(customer, "offers")).isFalse();
        assertThatThrownBy(() -> confirmation.confirm(secret)).isInstanceOf(Refusal.class);
    }

    @Test
    void choices_made_elsewhere_take_their_place_by_the_day_they_were_said(@TempDir Path folder) throws Exception {
        String number = "C" + Reference.random();
        databaseRows.change("UPDATE customer SET cis_number = ? WHERE id = ?", number, customer);
        pack.say("marketing.double", "false");
        preferences.note(customer, "surveys", true, ChoiceActor.SELF, "Yes, ask me", self);
        String today = clock.today().toString();
        Path file = Files.writeString(folder.resolve("choices.csv"), """
                customer,topic,channel,choice,said,source
                %1$s,newsletter,EMAIL,ON,2025-03-01,"paper form, March 2025"
                %1$s,newsletter,EMAIL,OFF,2025-02-01,older than the line before
                %1$s,surveys,EMAIL,OFF,2025-03-01,older than what was said here
                nobody,newsletter,EMAIL,OFF,2025-03-01,form
                %1$s,weather,EMAIL,OFF,2025-03-01,form
                %1$s,newsletter,PHONE,OFF,2025-03-01,form
                %1$s,offers,SMOKE,OFF,2025-03-01,form
                %1$s,offers,EMAIL,MAYBE,2025-03-01,form
                %1$s,offers,EMAIL,OFF,1.3.2025,form
                %1$s,offers,EMAIL,OFF,9999-01-01,form
                %1$s,offers,EMAIL,OFF,2025-03-01,
                %1$s,offers,PHONE,UNKNOWN,%2$s,list of the old system
                """.formatted(number, today));

        String said = imported(file);

        assertThat(said).startsWith("{TAKEN=2, KNOWN_BETTER=2, NO_SUCH_CUSTOMER=1, NO_SUCH_TOPIC=3, NOT_A_CHOICE=1, NOT_A_DAY=2, NO_SOURCE=1}")
                .contains("line 5  NO_SUCH_CUSTOMER").doesNotContain(number);
        assertThat(preferences.wants(customer, "newsletter")).isTrue();
        assertThat(preferences.wants(customer, "surveys")).isTrue();
        assertThat(preferences.history(customer)).filteredOn(one -> one.actor() == ChoiceActor.IMPORT).hasSize(2)
                .anySatisfy(one -> assertThat(one.wording()).isEqualTo("paper form, March 2025"));
        assertThat(imported(file)).as("the same file again").startsWith("{KNOWN_BETTER=4,");

        preferences.choose(customer, Set.of("surveys"), self);
        assertThat(preferences.wants(customer, "newsletter")).as("what is said here afterwards counts").isFalse();
    }

    @Test
    @Promise("CLX-11")
    void a_yes_from_elsewhere_is_no_yes_where_the_mailbox_has_to_confirm(@TempDir Path folder) throws Exception {
        String number = "C" + Reference.random();
        databaseRows.change("UPDATE customer SET cis_number = ? WHERE id = ?", number, customer);
        Path file = Files.writeString(folder.resolve("choices.csv"), "customer,topic,channel,choice,said,source\n"
                + number + ",newsletter,EMAIL,ON,2025-03-01,form\n" + number + ",offers,EMAIL,OFF,2025-03-01,form\n");

        assertThat(imported(file)).startsWith("{TAKEN=1, NOT_CONFIRMED=1}");
        assertThat(preferences.wants(customer, "newsletter")).isFalse();
    }

    private String imported(Path file) {
        return commands.stream().filter(one -> one.name().equals("choices import")).findFirst().orElseThrow().run(List.of(file.toString()));
    }

    @Test
    void a_confirmation_link_ends() throws Exception {
        preferences.choose(customer, Set.of("newsletter"), self);
        String secret = confirmationLink(Duration.ofSeconds(-1));

        assertThatThrownBy(() -> confirmation.confirm(secret)).isInstanceOf(Refusal.class);
        assertThat(preferences.wants(customer, "newsletter")).isFalse();
    }

    @Test
    @Promise({"CLX-12", "CLX-22", "CEG-26", "CEG-28"})
    void one_click_stops_its_topic_at_once_and_never_mail_about_the_service() throws Exception {
        wantEverything();
        String token = token("newsletter");

        assertThat(unsubscribing.find(token)).hasValueSatisfying(link -> assertThat(link.stopped()).isFalse());
        assertThat(preferences.wants(customer, "newsletter")).as("looking changes nothing").isTrue();
        assertThat(unsubscribing.stop(token)).isTrue();
        assertThat(unsubscribing.stop(token)).as("again is the same").isTrue();

        assertThat(preferences.wants(customer, "newsletter")).isFalse();
        assertThat(preferences.wants(customer, "offers")).isTrue();
        assertThat(preferences.wants(customer, Letter.SERVICE)).isTrue();
        assertThat(preferences.history(customer)).filteredOn(choice -> choice.actor() == ChoiceActor.ONE_CLICK).hasSize(1);
    }

    @Test
    @Promise("CLX-12")
    void a_link_works_after_years_whatever_keys_came_meanwhile() throws Exception {
        wantEverything();
        String token = token("offers");
        commands.stream().filter(command -> command.name().equals("keys rotate")).findFirst().orElseThrow().run(List.of());
        clock.travel(Duration.ofDays(800));
        try {
            assertThat(unsubscribing.stop(token)).isTrue();
            assertThat(preferences.wants(customer, "offers")).isFalse();
        } finally {
            clock.travel(Duration.ofDays(-800));
        }
        assertThat(token("offers")).as("the same link in every mail").isEqualTo(token);
    }

    @Test
    void a_stop_by_mistake_can_be_taken_back_but_only_a_stop_by_the_link() throws Exception {
        wantEverything();
        String token = token("offers");
        unsubscribing.stop(token);
        unsubscribing.undo(token);

        assertThat(preferences.wants(customer, "offers")).isTrue();

        preferences.choose(customer, Set.of(), self);
        unsubscribing.undo(token);

        assertThat(preferences.wants(customer, "offers")).isFalse();
    }

    @Test
    @Promise("CEG-28")
    void a_paused_customer_gets_mail_about_the_service_only() {
        wantEverything();
        customers.pause(customer);

        assertThat(preferences.wants(customer, "newsletter")).isFalse();
        assertThat(preferences.wants(customer, Letter.SERVICE)).isTrue();
    }

    @Test
    void the_words_that_were_shown_are_kept_with_each_choice() {
        preferences.choose(customer, Set.of("surveys"), self);

        assertThat(preferences.history(customer)).filteredOn(choice -> choice.topic().equals("surveys")).singleElement().satisfies(choice -> {
            assertThat(choice.wording()).isEqualTo("Yes, ask me about my experience by e-mail. I can stop it at any time.");
            assertThat(choice.policyVersion()).isEqualTo(policies.current().number());
            assertThat(choice.state()).isEqualTo(ChoiceState.PENDING);
        });
    }

    @Test
    void after_an_erasure_nothing_is_left_and_the_link_still_answers() throws Exception {
        wantEverything();
        String token = token("newsletter");
        transaction.begin();
        erasure.erase(customer, clock.now());
        transaction.commit();

        assertThat(preferences.history(customer)).isEmpty();
        assertThat(unsubscribing.stop(token)).isTrue();
        assertThat(unsubscribing.find(token)).hasValueSatisfying(link -> assertThat(link.stopped()).isTrue());
    }

    @Test
    @Promise({"CEG-04", "CEG-36"})
    void an_acceptance_keeps_version_words_time_and_channel() {
        assertThat(acceptances.acceptedBy(customer)).isEmpty();

        acceptances.accept(customer, "1.1", "WEB", "I accept the privacy policy.", clock.now());

        assertThat(acceptances.acceptedBy(customer)).singleElement().satisfies(yes -> {
            assertThat(yes.version()).isEqualTo("1.1");
            assertThat(yes.wording()).isEqualTo("I accept the privacy policy.");
            assertThat(yes.channel()).isEqualTo("WEB");
        });
    }

    @Test
    @Promise("TTE-02")
    void a_yes_on_paper_is_kept_like_one_on_the_web() {
        acceptances.accept(customer, "1.1", "PAPER", "I accept the privacy policy.", clock.now());

        assertThat(acceptances.acceptedBy(customer)).singleElement().satisfies(yes -> assertThat(yes.channel()).isEqualTo("PAPER"));
    }

    @Test
    void what_was_never_asked_declined_and_stopped_are_three_things() {
        assertThat(state("surveys", Channel.EMAIL)).isEqualTo(ChoiceState.NOT_ASKED);

        preferences.note(customer, "newsletter", true, ChoiceActor.STAFF, "on paper", self);
        preferences.choose(customer, Set.of(), self);

        assertThat(state("surveys", Channel.EMAIL)).isEqualTo(ChoiceState.DECLINED);
        assertThat(state("newsletter", Channel.EMAIL)).isEqualTo(ChoiceState.OFF);
        assertThat(state("service", Channel.EMAIL)).isEqualTo(ChoiceState.ON);
    }

    @Test
    @Promise("SOL-09")
    void where_the_pack_says_so_a_topic_is_on_until_somebody_says_no() {
        pack.say("marketing.default", "OPT_OUT");
        try {
            assertThat(preferences.wants(customer, "offers")).isTrue();
            assertThat(preferences.wants(customer, "offers", Channel.PHONE)).isTrue();

            preferences.choose(customer, Set.of(), self);

            assertThat(preferences.wants(customer, "offers")).isFalse();
            assertThat(preferences.wants(customer, "offers", Channel.PHONE)).isFalse();
        } finally {
            pack.asWritten();
        }
    }

    @Test
    void a_yes_is_for_its_channel_and_only_mail_waits_for_the_mailbox() {
        preferences.choose(customer, Set.of("offers.phone"), self);

        assertThat(preferences.wants(customer, "offers", Channel.PHONE)).isTrue();
        assertThat(preferences.wants(customer, "offers", Channel.POST)).isFalse();
        assertThat(preferences.wants(customer, "offers")).isFalse();
        assertThat(preferences.wants(customer, "newsletter", Channel.PHONE)).as("a channel that the topic does not have").isFalse();
    }

    @Test
    @Promise("CLX-14")
    void a_warning_about_a_product_cannot_be_refused_unless_the_pack_says_that_nothing_comes_without_a_yes() {
        pack.say("topics", "service,newsletter,offers,surveys,recalls");
        for (String line : List.of("kind=PRODUCT_CRITICAL", "name=Recalls", "about=Faults of products.", "wording=Yes.", "without=You may not hear of a fault.",
                "channels=EMAIL")) {
            pack.say("topic.recalls." + line.split("=")[0], line.split("=")[1]);
        }
        try {
            assertThat(preferences.wants(customer, "recalls")).isTrue();

            pack.say("service.mandatory", "false");

            assertThat(preferences.wants(customer, "recalls")).isFalse();
            assertThat(preferences.wants(customer, "service")).isFalse();
        } finally {
            pack.asWritten();
        }
    }

    @Test
    @Promise({"CLX-10", "CET-24"})
    void nobody_is_tracked_by_default_nor_by_taking_a_no_back() {
        pack.say("marketing.default", "OPT_OUT");
        pack.say("tracking.open", "true");
        pack.say("tracking.click", "true");
        assertThat(preferences.wants(customer, "newsletter")).isTrue();
        assertThat(unsubscribing.allows(customer, Tracking.OPEN)).isFalse();

        preferences.refuseAll(customer, ChoiceActor.SELF, null, self);
        undo.undo(customer, self);

        assertThat(preferences.wants(customer, "newsletter")).isTrue();
        assertThat(unsubscribing.allows(customer, Tracking.OPEN) || unsubscribing.allows(customer, Tracking.CLICK)).isFalse();
    }

    @Test
    void one_no_to_everything_reaches_every_channel_and_can_be_taken_back_for_half_an_hour() {
        wantEverything();
        preferences.choose(customer, Set.of("newsletter", "offers", "surveys", "offers.post"), self);
        preferences.refuseAll(customer, ChoiceActor.SELF, null, self);

        assertThat(Stream.of("newsletter", "offers", "surveys").noneMatch(topic -> preferences.wants(customer, topic))).isTrue();
        assertThat(preferences.wants(customer, "offers", Channel.POST)).isFalse();
        assertThat(preferences.wants(customer, "service")).isTrue();

        undo.undo(customer, self);

        assertThat(Stream.of("newsletter", "offers", "surveys").allMatch(topic -> preferences.wants(customer, topic))).isTrue();
        assertThat(preferences.wants(customer, "offers", Channel.POST)).isTrue();
        assertThat(preferences.wants(customer, "offers", Channel.PHONE)).as("was never on").isFalse();
        assertThat(undo.isPossible(customer)).as("once").isFalse();

        preferences.refuseAll(customer, ChoiceActor.SELF, null, self);
        clock.travel(Duration.ofMinutes(31));
        try {
            assertThatThrownBy(() -> undo.undo(customer, self)).isInstanceOf(Refusal.class);
        } finally {
            clock.travel(Duration.ofMinutes(-31));
        }
    }

    @Test
    @Promise("CLX-13")
    void newsletter_and_offers_are_one_list_where_the_pack_merges_them() throws Exception {
        wantEverything();
        pack.say("topics.merge", "true");
        try {
            assertThat(preferences.of(customer)).extracting(card -> card.topic().name()).contains("Newsletter, Offers").doesNotContain("Newsletter", "Offers");

            unsubscribing.stop(token("offers"));

            assertThat(preferences.wants(customer, "newsletter")).isFalse();
            assertThat(preferences.wants(customer, "surveys")).isTrue();
        } finally {
            pack.asWritten();
        }
    }

    @Test
    @Promise("CLX-15")
    void whoever_says_no_reads_first_what_they_will_not_hear_of() {
        assertThat(preferences.of(customer)).extracting(TopicCard::topic).filteredOn(topic -> !topic.mandatory()).isNotEmpty()
                .allSatisfy(topic -> assertThat(topic.without()).isNotBlank());
        assertThat(preferences.of(customer)).extracting(card -> card.topic().without())
                .contains("Offers are not extended for those who did not hear of them in time.");
    }

    @Test
    @Promise({"CLX-12", "CLX-32"})
    void a_link_can_stop_everything_and_what_it_brings_back_is_what_it_stopped() throws Exception {
        preferences.note(customer, "newsletter", true, ChoiceActor.STAFF, "on paper", self);
        String token = token("newsletter");
        unsubscribing.stopAll(token);

        assertThat(preferences.wants(customer, "newsletter")).isFalse();
        assertThat(state("offers", Channel.PHONE)).isEqualTo(ChoiceState.OFF);

        unsubscribing.undo(token);

        assertThat(preferences.wants(customer, "newsletter")).isTrue();
        assertThat(preferences.wants(customer, "offers")).isFalse();
    }

    @Test
    @Promise("CLX-11")
    void a_stranger_with_a_link_cannot_turn_on_what_was_never_on() throws Exception {
        String token = token("offers");
        unsubscribing.stop(token);
        unsubscribing.undo(token);

        assertThat(preferences.wants(customer, "offers")).isFalse();
        assertThat(unsubscribing.find(token)).hasValueSatisfying(link -> assertThat(link.undoable()).isFalse());
    }

    @Test
    @Promise({"CLX-11", "CEG-04"})
    void what_staff_write_down_names_its_source_and_still_waits_for_the_mailbox_which_leaves_its_proof() throws Exception {
        preferences.write(customer, "offers", Channel.EMAIL, true, "By phone: asked for it", Actor.staff("CLERK0000000", "CUSTOMER_SUPPORT"));

        assertThat(preferences.wants(customer, "offers")).isFalse();
        assertThat(state("offers", Channel.EMAIL)).isEqualTo(ChoiceState.PENDING);
        String secret = confirmationLink(Duration.ofHours(24));
        confirmation.confirm(secret);

        assertThat(preferences.wants(customer, "offers")).isTrue();
        assertThat(preferences.history(customer)).extracting(ChoiceView::proof).containsExactly(Token.hash(secret), null);
        assertThat(preferences.history(customer)).last().satisfies(first -> assertThat(first.wording()).isEqualTo("By phone: asked for it"));
    }

    private ChoiceState state(String code, Channel channel) {
        return preferences.of(customer).stream().flatMap(card -> card.choices().stream())
                .filter(one -> one.topic().code().equals(code) && one.channel() == channel).findFirst().orElseThrow().state();
    }

    private void wantEverything() {
        for (String topic : List.of("newsletter", "offers", "surveys")) {
            preferences.note(customer, topic, true, ChoiceActor.STAFF, "on paper", self);
        }
    }

    private String token(String topic) throws Exception {
        transaction.begin();
        String token = unsubscribing.unsubscribeToken(customer, topic);
        transaction.commit();
        return token;
    }

    /** A link as the confirmation mail has it; the mail itself keeps no words once it is written. */
    private String confirmationLink(Duration works) throws Exception {
        Token token = Token.random();
        transaction.begin();
        rows.removeConfirmationsOf(customer);
        rows.add(new ChoiceConfirmation(customer, token, clock.now().plus(works)));
        transaction.commit();
        return token.secret();
    }
}
