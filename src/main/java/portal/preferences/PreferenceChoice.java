package portal.preferences;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import portal.census.CopyAction;
import portal.census.DataClass;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.customer.Channel;
import portal.platform.Stored;
import portal.platform.Token;
import portal.policy.PolicyVersion;

/**
 * One choice about one topic, with the words that were shown. Rows are only added: the newest one of a topic counts, the older ones say
 * how it came to be. An erasure deletes them all.
 */
@Entity
@Table(name = "preference_choice")
class PreferenceChoice extends Stored {

    static final int WORDING_LENGTH = 1000;

    @PersonalData(value = DataClass.PREFERENCE, purpose = {Purpose.SERVICE, Purpose.MARKETING}, copy = CopyAction.OMIT)
    @Column(name = "customer_id", nullable = false, updatable = false)
    private long customerId;

    @PersonalData(value = DataClass.PREFERENCE, purpose = {Purpose.SERVICE, Purpose.MARKETING})
    @Column(name = "topic", nullable = false, updatable = false, length = Topic.CODE_LENGTH)
    private String topic;

    @PersonalData(value = DataClass.PREFERENCE, purpose = {Purpose.SERVICE, Purpose.MARKETING})
    @Enumerated(EnumType.STRING)
    @Column(name = "channel", nullable = false, updatable = false, length = 10)
    private Channel channel;

    @PersonalData(value = DataClass.PREFERENCE, purpose = {Purpose.SERVICE, Purpose.MARKETING})
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, updatable = false, length = 10)
    private ChoiceState state;

    @PersonalData(value = DataClass.PREFERENCE, purpose = Purpose.LEGAL)
    @Enumerated(EnumType.STRING)
    @Column(name = "actor", nullable = false, updatable = false, length = 10)
    private ChoiceActor actor;

    @NotPersonal("our own words, shown to everybody")
    @Column(name = "wording", nullable = false, updatable = false, length = WORDING_LENGTH)
    private String wording;

    @NotPersonal("the text in force at that time")
    @Column(name = "policy_number", nullable = false, updatable = false, length = PolicyVersion.NUMBER_LENGTH)
    private String policyNumber;

    @PersonalData(value = DataClass.PREFERENCE, purpose = Purpose.LEGAL)
    @Column(name = "chosen_at", nullable = false, updatable = false)
    private Instant chosenAt;

    /** The hash of the link by which a yes was confirmed from the mailbox. */
    @PersonalData(value = DataClass.PREFERENCE, purpose = Purpose.LEGAL, source = Source.PORTAL)
    @Column(name = "proof", updatable = false, length = Token.HASH_LENGTH)
    private String proof;

    protected PreferenceChoice() {
    }

    PreferenceChoice(long customer, ChoiceView choice) {
        customerId = customer;
        topic = choice.topic();
        channel = choice.channel();
        state = choice.state();
        actor = choice.actor();
        wording = choice.wording();
        policyNumber = choice.policyVersion();
        chosenAt = choice.at();
        proof = choice.proof();
    }
}
