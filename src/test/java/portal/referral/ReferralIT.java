package portal.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.census.Source;
import portal.customer.CustomerRecords;
import portal.customer.EmailAddress;
import portal.customer.PersonName;
import portal.mail.LetterSent;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Refusal;
import portal.platform.Token;
import portal.support.ChangedPack;
import portal.support.Promise;
import portal.vault.Vault;

@ExtendWith(ArquillianExtension.class)
class ReferralIT {

    private static final String CODES = "SELECT COUNT(*) FROM referral_friend WHERE friend_hash = ?";

    @Resource(lookup = "java:app/jdbc/portal") DataSource database;
    @Inject TellAFriend tell;
    @Inject Referrals referrals;
    @Inject FriendDesk desk;
    @Inject ChangedPack pack;
    @Inject ReferralRows rows;
    @Inject CustomerRecords customers;
    @Inject Vault vault;
    @Inject Clock clock;
    @Inject Event<LetterSent> sent;
    @Inject UserTransaction transaction;

    private long ada;
    private long grace;
    private Invitation friend;

    @BeforeEach
    void twoCustomersAndAFriend() {
        ada = customers.open(new PersonName("Ada Sender"), Locale.UK);
        grace = customers.open(new PersonName("Grace Other"), Locale.UK);
        friend = new Invitation(new PersonName("Friend of both"), new EmailAddress(UUID.randomUUID() + "@example.org"));
    }

    @Test
    @Promise("CLX-27")
    void two_customers_invite_the_same_friend_and_one_letter_is_written() throws Exception {
        tell.invite(ada, friend);
        tell.invite(grace, new Invitation(friend.name(), new EmailAddress(friend.email().text().toUpperCase(Locale.ROOT))));
        tell.invite(ada, friend);

        assertThat(letters(ada) + letters(grace)).isEqualTo(1);
        assertThat(referrals.sentBy(ada)).hasSize(1);
        assertThat(referrals.sentBy(grace)).as("the sender sees no difference").hasSize(1);
    }

    @Test
    @Promise("CLX-27")
    void a_crash_half_way_leaves_nothing_and_the_next_try_writes_one_letter() throws Exception {
        transaction.begin();
        referrals.invite(ada, friend);
        transaction.rollback();

        assertThat(letters(ada)).isZero();
        assertThat(referrals.sentBy(ada)).isEmpty();

        tell.invite(ada, friend);
        tell.invite(ada, friend);

        assertThat(letters(ada)).isEqualTo(1);
    }

    @Test
    void a_customer_gets_no_invitation_and_the_sender_does_not_learn_it() throws Exception {
        customers.keepEmail(grace, friend.email(), Source.CUSTOMER, clock.now());

        tell.invite(ada, friend);

        assertThat(letters(ada)).isZero();
        assertThat(referrals.sentBy(ada)).hasSize(1);
    }

    @Test
    @Promise("CLX-28")
    void no_row_ever_holds_the_name_or_the_address_of_a_friend() throws Exception {
        tell.invite(ada, friend);

        try (Connection connection = database.getConnection();
                ResultSet row = connection.createStatement().executeQuery("SELECT * FROM referral WHERE sender_id = " + ada)) {
            assertThat(row.next()).isTrue();
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                assertThat(row.getString(column)).doesNotContain("Friend").doesNotContain(friend.email().text());
            }
        }
    }

    @Test
    @Promise("CLX-28")
    void a_sign_up_is_counted_once_and_the_number_outlives_the_invitation() throws Exception {
        long before = referrals.signUps();
        Token token = invitation("SENT");

        referrals.signedUp(token.secret());
        referrals.signedUp(token.secret());
        referrals.signedUp("nonsense");
        desk.forget(token.secret());

        assertThat(referrals.signUps()).isEqualTo(before + 1);
    }

    @Test
    void a_friend_sees_who_asked_and_can_say_never_again() throws Exception {
        Token token = invitation("SENT");

        assertThat(desk.find(token.secret())).hasValueSatisfying(invited -> {
            assertThat(invited.sender()).isEqualTo("Ada");
            assertThat(invited.never()).isFalse();
        });
        desk.never(token.secret());
        tell.invite(grace, friend);

        assertThat(desk.find(token.secret())).hasValueSatisfying(invited -> assertThat(invited.never()).isTrue());
        assertThat(letters(grace)).isZero();
    }

    @Test
    @Promise({"CLX-27", "CLX-28"})
    void a_code_goes_after_the_window_of_the_pack_and_a_never_does_not() throws Exception {
        pack.say("referral.window", "P1Y");
        Invitation other = new Invitation(new PersonName("Second friend"), new EmailAddress(UUID.randomUUID() + "@example.org"));
        try {
            tell.invite(ada, friend);
            tell.invite(ada, other);
            night(() -> rows.friend(vault.fingerprint("referral", other.email().folded())).orElseThrow().never());
            night(() -> rows.removeCodesBefore(clock.today().plusYears(1)));
            assertThat(count(CODES, hash())).as("its last day").isEqualTo(1);

            night(() -> rows.removeCodesBefore(clock.today().plusYears(1).plusDays(1)));

            assertThat(count(CODES, hash())).isZero();
            assertThat(count(CODES, vault.fingerprint("referral", other.email().folded()))).isEqualTo(1);
        } finally {
            pack.asWritten();
        }
    }

    @Test
    @Promise("CLX-26")
    void a_line_in_own_words_is_in_the_preview_and_escaped() throws Exception {
        Invitation withLine = new Invitation(friend.name(), friend.email(), new PersonalLine("You <b>will</b> like it"));

        assertThat(referrals.preview(ada, withLine).text()).contains("Ada adds: “You <b>will</b> like it”");
        assertThat(referrals.preview(ada, withLine).html()).contains("You &lt;b&gt;will&lt;/b&gt; like it");
        assertThat(referrals.preview(ada, friend).text()).doesNotContain("adds");
    }

    @Test
    void forget_me_now_leaves_no_row_about_the_friend() throws Exception {
        Token token = invitation("SENT");

        desk.forget(token.secret());

        assertThat(desk.find(token.secret())).isEmpty();
        assertThat(count("SELECT COUNT(*) FROM referral_friend WHERE friend_hash = ?", hash())).isZero();
        assertThat(count("SELECT COUNT(*) FROM referral WHERE friend_hash = ?", hash())).isZero();
    }

    @Test
    void a_sent_letter_moves_its_invitation_on() throws Exception {
        tell.invite(ada, friend);
        String reference = referrals.sentBy(ada).get(0).reference();

        transaction.begin();
        sent.fire(new LetterSent("referral:" + reference, null, "invitation"));
        transaction.commit();

        assertThat(count("SELECT COUNT(*) FROM referral WHERE state = 'SENT' AND reference = ?", reference)).isEqualTo(1);
    }

    @Test
    void nobody_deletes_a_record_of_somebody_else() {
        tell.invite(ada, friend);
        String reference = referrals.sentBy(ada).get(0).reference();

        assertThatThrownBy(() -> referrals.delete(grace, reference)).isInstanceOf(NotFound.class);

        referrals.delete(ada, reference);

        assertThat(referrals.sentBy(ada)).isEmpty();
    }

    @Test
    void a_sender_reaches_the_limit_of_a_day() {
        for (int i = 0; i < 5; i++) {
            tell.invite(ada, new Invitation(friend.name(), new EmailAddress(UUID.randomUUID() + "@example.org")));
        }

        assertThatThrownBy(() -> tell.invite(ada, friend)).isInstanceOf(Refusal.class);
    }

    /** An invitation whose link the test knows; the real one is in the sealed letter only. */
    private Token invitation(String state) throws Exception {
        tell.invite(ada, friend);
        Token token = Token.random();
        try (Connection connection = database.getConnection(); PreparedStatement update = connection.prepareStatement(
                "UPDATE referral SET token_hash = ?, state = ? WHERE sender_id = ?")) {
            update.setString(1, token.hash());
            update.setString(2, state);
            update.setLong(3, ada);
            update.executeUpdate();
        }
        return token;
    }

    private void night(Runnable work) throws Exception {
        transaction.begin();
        work.run();
        transaction.commit();
    }

    private String hash() {
        return vault.fingerprint("referral", friend.email().folded());
    }

    private long letters(long sender) throws Exception {
        long letters = 0;
        for (SentInvitation one : referrals.sentBy(sender)) {
            letters += count("SELECT COUNT(*) FROM letter WHERE once_key = ?", "referral:" + one.reference());
        }
        return letters;
    }

    private long count(String query, String value) throws Exception {
        try (Connection connection = database.getConnection(); PreparedStatement count = connection.prepareStatement(query)) {
            count.setString(1, value);
            try (ResultSet result = count.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }
}
