package portal.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import portal.census.CopyAction;
import portal.census.DataClass;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.platform.Reference;
import portal.platform.Stored;
import portal.vault.Place;
import portal.vault.Vault;

/**
 * A letter on its way. It waits; a node takes it for a while (the lease), writes down that it begins, and speaks to the mail server outside
 * any transaction; then it is sent, or waits again for longer, or has failed. A node that dies loses its lease and another one sends the
 * letter again, with the same Message-ID. A letter that must be forgotten, or that is one of many, is never sent a second time once its fate is in doubt. What was handed over but
 * could not be written down as sent is only written down, not sent again.
 */
@Entity
@Table(name = "letter")
class OutgoingLetter extends Stored {

    static final int LAST_ATTEMPT = 14;
    /** Longer than every time-out of one conversation with the mail server together. */
    static final Duration LEASE = Duration.ofMinutes(3);
    private static final Duration LONGEST_WAIT = Duration.ofHours(12);
    private static final int SPREAD = 255;

    enum State {
        WAITING, SENDING, HANDED, SENT, FAILED, CANCELLED
    }

    @NotPersonal("random")
    @Column(name = "reference", nullable = false, updatable = false, length = Reference.LENGTH)
    private String reference;

    @PersonalData(value = DataClass.MESSAGE, purpose = Purpose.SERVICE, source = Source.PORTAL, copy = CopyAction.OMIT)
    @Column(name = "once_key", updatable = false, length = Letter.ONCE_LENGTH)
    private String onceKey;

    @PersonalData(value = DataClass.MESSAGE, purpose = Purpose.SERVICE, source = Source.PORTAL, copy = CopyAction.OMIT)
    @Column(name = "template", nullable = false, updatable = false, length = Letter.TEMPLATE_LENGTH)
    private String template;

    @PersonalData(value = DataClass.MESSAGE, purpose = Purpose.SERVICE, source = Source.PORTAL)
    @Column(name = "topic", nullable = false, updatable = false, length = Letter.TOPIC_LENGTH)
    private String topic;

    @PersonalData(value = DataClass.MESSAGE, purpose = Purpose.SERVICE, source = Source.PORTAL, copy = CopyAction.OMIT)
    @Column(name = "customer_id", updatable = false)
    private Long customerId;

    @PersonalData(value = DataClass.MESSAGE, sensitive = true, purpose = Purpose.SERVICE, source = Source.PORTAL)
    @Column(name = "recipient", length = 400)
    private byte[] recipient;

    @PersonalData(value = DataClass.MESSAGE, purpose = Purpose.SERVICE, source = Source.PORTAL, copy = CopyAction.OMIT)
    @Column(name = "recipient_hash", length = Vault.FINGERPRINT_LENGTH)
    private String recipientHash;

    @PersonalData(value = DataClass.MESSAGE, purpose = Purpose.SERVICE, source = Source.PORTAL, copy = CopyAction.OMIT)
    @Column(name = "language", nullable = false, updatable = false, length = 35)
    private String language;

    @PersonalData(value = DataClass.MESSAGE, sensitive = true, purpose = Purpose.SERVICE, source = Source.PORTAL)
    @Column(name = "subject", length = 1200)
    private byte[] subject;

    @PersonalData(value = DataClass.MESSAGE, sensitive = true, purpose = Purpose.SERVICE, source = Source.PORTAL)
    @Column(name = "text_body")
    private byte[] text;

    @PersonalData(value = DataClass.MESSAGE, sensitive = true, purpose = Purpose.SERVICE, source = Source.PORTAL, copy = CopyAction.OMIT)
    @Column(name = "html_body")
    private byte[] html;

    @PersonalData(value = DataClass.MESSAGE, sensitive = true, purpose = Purpose.SERVICE, source = Source.PORTAL, copy = CopyAction.OMIT)
    @Column(name = "unsubscribe", length = 400)
    private byte[] unsubscribe;

    @NotPersonal("random")
    @Column(name = "message_id", nullable = false, updatable = false, length = 120)
    private String messageId;

    @NotPersonal("a rule")
    @Enumerated(EnumType.STRING)
    @Column(name = "keeping", nullable = false, updatable = false, length = 10)
    private Letter.Keep keeping;

    @PersonalData(value = DataClass.MESSAGE, purpose = Purpose.SERVICE, source = Source.PORTAL, copy = CopyAction.OMIT)
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private State state = State.WAITING;

    @PersonalData(value = DataClass.MESSAGE, purpose = Purpose.SERVICE, source = Source.PORTAL, copy = CopyAction.OMIT)
    @Column(name = "problem", length = 40)
    private String problem;

    @NotPersonal("a count of tries")
    @Column(name = "attempts", nullable = false)
    private int attempts;

    @NotPersonal("random, who holds it")
    @Column(name = "claim")
    private Long claim;

    @NotPersonal("a rank, see Urgency")
    @Column(name = "priority", nullable = false, updatable = false)
    private int priority;

    @PersonalData(value = DataClass.MESSAGE, purpose = Purpose.SERVICE, source = Source.PORTAL, copy = CopyAction.OMIT)
    @Column(name = "counted", updatable = false, length = Reference.LENGTH)
    private String counted;

    /** Names of {@link Tracking}; null when nothing of it was counted. */
    @PersonalData(value = DataClass.MESSAGE, purpose = Purpose.SERVICE, source = Source.PORTAL)
    @Column(name = "counted_ways", length = 20)
    private String countedWays;

    @NotPersonal("when the outbox works")
    @Column(name = "next_attempt")
    private Instant nextAttempt;

    @PersonalData(value = DataClass.MESSAGE, purpose = Purpose.SERVICE, source = Source.PORTAL, copy = CopyAction.OMIT)
    @Column(name = "created", nullable = false, updatable = false)
    private Instant created;

    @PersonalData(value = DataClass.MESSAGE, purpose = Purpose.SERVICE, source = Source.PORTAL)
    @Column(name = "sent")
    private Instant sent;

    protected OutgoingLetter() {
    }

    OutgoingLetter(Letter letter, String host, Instant now) {
        reference = Reference.random();
        messageId = "<" + reference + "." + Long.toString(id(), Character.MAX_RADIX) + "@" + host + ">";
        onceKey = letter.once();
        template = letter.template();
        topic = letter.topic();
        customerId = letter.customer();
        language = letter.language().toLanguageTag();
        keeping = letter.keep();
        priority = letter.urgency().rank;
        counted = letter.isRefusable() ? letter.counted() : null;
        created = now;
        nextAttempt = now;
    }

    /** Null when it may be written again and again. */
    String onceKey() {
        return onceKey;
    }

    /** Where a part of this letter is sealed. */
    Place place(String column) {
        return new Place("letter", column, reference);
    }

    void address(byte[] sealedRecipient, String hash, byte[] sealedUnsubscribe) {
        recipient = sealedRecipient;
        recipientHash = hash;
        unsubscribe = sealedUnsubscribe;
    }

    void write(byte[] sealedSubject, byte[] sealedText, byte[] sealedHtml) {
        subject = sealedSubject;
        text = sealedText;
        html = sealedHtml;
    }

    /** Whether it reached the mail server and only its own end is missing. */
    boolean isHandedOver() {
        return state == State.HANDED;
    }

    /** Whether a node died, or lost its line, at a moment that leaves open whether the letter went out. */
    boolean isInDoubt() {
        return state == State.SENDING;
    }

    /** A mailing may miss somebody, and reach nobody twice; what must be forgotten goes once; anything else rather arrives twice than never. */
    boolean mayBeSentTwice() {
        return keeping != Letter.Keep.NOTHING && !isBulk();
    }

    /**
     * Takes it for the time of the lease. That it is being sent is written down later, letter by letter: a node that dies leaves only one in doubt.
     *
     * @param by a number that nobody used before
     */
    void take(long by, Instant now) {
        claim = by;
        attempts++;
        nextAttempt = now.plus(LEASE);
    }

    /** Whether that taker has it still: neither did the lease run out and another one took it, nor did it end. */
    boolean isHeldBy(long by) {
        return claim != null && claim == by;
    }

    /** The mail server took it, but that could not be told to everybody yet. */
    void handedOver(Instant now) {
        state = State.HANDED;
        waitUntil(now.plus(waitAfter(attempts)));
    }

    /** The mail server was not there at all: that is not the letter's fault and does not count. */
    void giveBack(Instant again) {
        if (state != State.HANDED) {
            state = State.WAITING;
        }
        attempts--;
        waitUntil(again);
    }

    /** Waits again, longer each time and each letter up to a quarter longer than another, until it is given up. */
    void tryLater(Instant now) {
        if (attempts >= LAST_ATTEMPT) {
            fail("TRIED_OUT");
        } else {
            state = State.WAITING;
            Duration wait = waitAfter(attempts);
            waitUntil(now.plus(wait).plus(wait.dividedBy(4).multipliedBy(id() & SPREAD).dividedBy(SPREAD)));
        }
    }

    private void waitUntil(Instant again) {
        claim = null;
        nextAttempt = again;
    }

    void fail(String why) {
        state = State.FAILED;
        end(why);
        if (keeping == Letter.Keep.NOTHING) {
            wipe(keeping);
        }
    }

    /** It may not go out. What is wrong with it is not kept either: it could be a card number. */
    void refuse(Fault fault) {
        fail("FAULT_" + fault);
        wipe(Letter.Keep.NOTHING);
    }

    void cancel(String why) {
        state = State.CANCELLED;
        end(why);
        wipe(Letter.Keep.NOTHING);
    }

    /** How it is counted from now on, as it leaves. */
    void countedBy(Set<Tracking> ways) {
        countedWays = ways.isEmpty() ? null : ways.stream().map(Tracking::name).sorted().collect(Collectors.joining(","));
    }

    /** Whether there is still something to send. */
    boolean isKept() {
        return recipient != null && text != null;
    }

    /** Staff say: never mind. Returns whether there was something to give up. */
    boolean giveUp() {
        boolean failed = state == State.FAILED;
        if (failed) {
            cancel("GIVEN_UP");
        }
        return failed;
    }

    /** Staff say: once more. A wiped letter cannot. */
    boolean sendAgain(Instant now) {
        if (state != State.FAILED || !isKept()) {
            return false;
        }
        state = State.WAITING;
        attempts = 0;
        problem = null;
        nextAttempt = now;
        return true;
    }

    /** One minute, then twice as long each time, at most half a day: all attempts together take more than two days. */
    static Duration waitAfter(int attempts) {
        Duration wait = Duration.ofMinutes(1L << Math.min(attempts - 1, 10));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private void end(String why) {
        claim = null;
        nextAttempt = null;
        problem = why;
    }

    private void wipe(Letter.Keep keep) {
        if (keep != Letter.Keep.ALL) {
            text = null;
            html = null;
            unsubscribe = null;
        }
        if (keep == Letter.Keep.NOTHING) {
            recipient = null;
            recipientHash = null;
            subject = null;
        }
    }

    /** The mailing that may count it; null for none. */
    String counted() {
        return counted;
    }

    /** Ways in which it was counted, with commas; empty for none. */
    String countedWays() {
        return countedWays == null ? "" : countedWays;
    }

    String reference() {
        return reference;
    }

    Long customerId() {
        return customerId;
    }

    String topic() {
        return topic;
    }

    String template() {
        return template;
    }

    String language() {
        return language;
    }

    String messageId() {
        return messageId;
    }

    Letter.Keep keeping() {
        return keeping;
    }

    boolean isBulk() {
        return priority >= Urgency.BULK.rank;
    }

    byte[] recipient() {
        return recipient;
    }

    byte[] subject() {
        return subject;
    }

    byte[] text() {
        return text;
    }

    byte[] html() {
        return html;
    }

    byte[] unsubscribe() {
        return unsubscribe;
    }

    State state() {
        return state;
    }

    String problem() {
        return problem;
    }

    int attempts() {
        return attempts;
    }

    Instant created() {
        return created;
    }

    Instant sentAt() {
        return sent;
    }
}
