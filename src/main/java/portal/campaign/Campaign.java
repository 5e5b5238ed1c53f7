package portal.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import portal.census.NotPersonal;
import portal.platform.Reference;
import portal.platform.Refusal;
import portal.platform.Stored;
import portal.preferences.Topic;
import portal.supply.Fuel;

/**
 * A mailing to many. Staff write it; when many would get it, somebody else says yes; at its moment a job walks through the customers, in
 * the order of their numbers, and writes a page of letters at a time. It can be paused and goes on with those who have none yet. When the
 * last letter is out it is done, and a month later only its figures are left.
 */
@Entity
@NotPersonal("about a mailing; who gets it stands elsewhere, who wrote it is a pseudonym of staff")
@Table(name = "campaign")
class Campaign extends Stored {

    /** Behind nobody yet. */
    private static final long START = Long.MIN_VALUE;

    @Column(name = "reference", nullable = false, updatable = false, length = Reference.LENGTH)
    private String reference;

    @Column(name = "title", nullable = false, length = CampaignDraft.TITLE_LENGTH)
    private String title;

    @Column(name = "body", nullable = false, length = CampaignDraft.BODY_LENGTH)
    private String body;

    @Column(name = "topic", nullable = false, length = Topic.CODE_LENGTH)
    private String topic;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private Topic.Kind kind;

    @Column(name = "mandatory", nullable = false)
    private boolean mandatory;

    @Enumerated(EnumType.STRING)
    @Column(name = "fuel", length = 20)
    private Fuel fuel;

    @Column(name = "town", length = AudienceRule.TOWN_LENGTH)
    private String town;

    @Column(name = "model", length = AudienceRule.MODEL_LENGTH)
    private String model;

    @Column(name = "customer_since")
    private LocalDate since;

    @Column(name = "language", length = 35)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 12)
    private CampaignState state = CampaignState.DRAFT;

    @Column(name = "author", nullable = false, length = 64)
    private String author;

    @Column(name = "approver", length = 64)
    private String approver;

    @Column(name = "attested", nullable = false)
    private boolean attested;

    @Column(name = "start_at")
    private Instant startAt;

    @Column(name = "notice_until")
    private LocalDate noticeUntil;

    /** When the job looks at it again; null when there is nothing to do. */
    @Column(name = "next_step")
    private Instant nextStep;

    /** The last customer who was looked at. */
    @Column(name = "came_to", nullable = false)
    private long cameTo = START;

    @Column(name = "walked", nullable = false)
    private boolean walked;

    @Column(name = "sent", nullable = false)
    private int sent;

    @Column(name = "failed", nullable = false)
    private int failed;

    @Column(name = "stopped", nullable = false)
    private int stopped;

    @Column(name = "opted_out", nullable = false)
    private int optedOut;

    /** Letters that could be counted when opened or used. */
    @Column(name = "countable", nullable = false)
    private int countable;

    /** Whether the figures are final. */
    @Column(name = "counted", nullable = false)
    private boolean counted;

    /** Whether nobody is named any more. */
    @Column(name = "forgotten", nullable = false)
    private boolean forgotten;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Campaign() {
    }

    Campaign(CampaignDraft draft, Topic about, String author, Instant now) {
        reference = Reference.random();
        write(draft, about, author, now);
    }

    /** Takes other words. @throws Refusal when it is not a draft any more */
    void write(CampaignDraft draft, Topic about, String by, Instant now) {
        require(CampaignState.DRAFT);
        title = draft.title();
        body = draft.body();
        topic = about.code();
        kind = about.kind();
        mandatory = about.mandatory();
        fuel = draft.audience().fuel();
        town = draft.audience().town();
        model = draft.audience().model();
        since = draft.audience().since();
        language = draft.audience().language();
        startAt = draft.start();
        noticeUntil = draft.notice();
        attested = draft.attested();
        author = by;
        writtenAt = now;
    }

    /** Ready to go; with many to go to it first needs a second pair of eyes. */
    void submit(boolean needsApproval, Instant now) {
        require(CampaignState.DRAFT);
        if (needsApproval) {
            state = CampaignState.PROPOSED;
        } else {
            schedule(now);
        }
    }

    /** @throws Refusal when the same person wrote it */
    void approve(String by, Instant now) {
        require(CampaignState.PROPOSED);
        if (by.equals(author)) {
            throw new Refusal("campaign.yourself");
        }
        approver = by;
        schedule(now);
    }

    private void schedule(Instant now) {
        state = CampaignState.SCHEDULED;
        nextStep = startAt == null || startAt.isBefore(now) ? now : startAt;
    }

    /** Back to its author, with nothing sent. */
    void takeBack() {
        if (state != CampaignState.PROPOSED && state != CampaignState.SCHEDULED) {
            throw new Refusal("campaign.not_now");
        }
        state = CampaignState.DRAFT;
        approver = null;
        nextStep = null;
    }

    /** More would get it than its author saw, so many that a second person has to look. */
    void proposeAgain() {
        require(CampaignState.SCHEDULED);
        state = CampaignState.PROPOSED;
        nextStep = null;
    }

    void begin() {
        require(CampaignState.SCHEDULED);
        state = CampaignState.RUNNING;
    }

    /** The job looked at customers up to this one and wrote to those who are reached. */
    void cameTo(long customer) {
        cameTo = customer;
    }

    void walkedThrough() {
        walked = true;
    }

    void lookAgain(Instant at) {
        nextStep = at;
    }

    void pause() {
        require(CampaignState.RUNNING);
        state = CampaignState.PAUSED;
        nextStep = null;
    }

    /** Goes through everybody once more; who has a letter gets no other. */
    void resume(Instant now) {
        require(CampaignState.PAUSED);
        state = CampaignState.RUNNING;
        cameTo = START;
        walked = false;
        nextStep = now;
    }

    void cancel(Instant now) {
        if (!state.isOnItsWay()) {
            throw new Refusal("campaign.not_now");
        }
        end(CampaignState.CANCELLED, now);
    }

    void done(Instant now) {
        require(CampaignState.RUNNING);
        end(CampaignState.DONE, now);
    }

    private void end(CampaignState last, Instant now) {
        state = last;
        endedAt = now;
        nextStep = null;
    }

    void count(Figures figures, int countableLetters) {
        countable = countableLetters;
        sent = figures.sent();
        failed = figures.failed();
        stopped = figures.stopped();
        optedOut = figures.optedOut();
        counted = true;
    }

    void forgotten() {
        forgotten = true;
    }

    private void require(CampaignState needed) {
        if (state != needed) {
            throw new Refusal("campaign.not_now");
        }
    }


    /** The key under which one customer's letter is written once. */
    String onceKey(long customer) {
        return "campaign:" + reference + ":" + customer;
    }

    /** Where the links of its words lead. */
    List<String> links(String portal) {
        return CampaignText.of(body, portal).links();
    }

    /** Whether letters of it may be out. */
    boolean hasBegun() {
        return state != CampaignState.DRAFT && state != CampaignState.PROPOSED && state != CampaignState.SCHEDULED;
    }

    boolean hasWalked() {
        return walked;
    }

    boolean isCounted() {
        return counted;
    }

    Figures figures() {
        return new Figures(0, sent, failed, stopped, optedOut);
    }

    int countable() {
        return countable;
    }

    long cameTo() {
        return cameTo;
    }

    boolean isApproved() {
        return approver != null;
    }

    CampaignView view() {
        return new CampaignView(reference, title, body, topic, kind, mandatory, new AudienceRule(fuel, town, model, since, language), state, author,
                approver, attested, startAt, noticeUntil, writtenAt, endedAt);
    }
}
