package portal.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import portal.census.NotPersonal;
import portal.platform.Reference;
import portal.platform.Refusal;
import portal.platform.Stored;
import portal.platform.Token;

/**
 * Questions to customers. Staff write them, then they are open until the end of a day, and from then on only counted. What people are told
 * when it opens, whether it is anonymous and who gets the answers, never changes afterwards. With a prize it carries the seed of its draw
 * from the opening on: sealed, with its hash for everybody to see; the seed itself is told when the draw is over.
 */
@Entity
@NotPersonal("about questions; who answers stands elsewhere, who wrote them is a pseudonym of staff")
@Table(name = "survey")
class Survey extends Stored {

    @Column(name = "reference", nullable = false, updatable = false, length = Reference.LENGTH)
    private String reference;

    @Column(name = "title", nullable = false, length = SurveyDraft.TITLE_LENGTH)
    private String title;

    @Column(name = "body", nullable = false, length = SurveyDraft.BODY_LENGTH)
    private String body;

    @Column(name = "anonymous", nullable = false)
    private boolean anonymous;

    @Column(name = "prize", length = SurveyDraft.PRIZE_LENGTH)
    private String prize;

    @Column(name = "winners", nullable = false)
    private int winners;

    @Column(name = "recipient", length = 40)
    private String recipient;

    @Column(name = "recipient_use", length = SurveyDraft.USE_LENGTH)
    private String use;

    @Column(name = "closes", nullable = false)
    private LocalDate closes;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private SurveyState state = SurveyState.DRAFT;

    @Column(name = "author", nullable = false, length = 64)
    private String author;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "sealed_seed")
    private byte[] sealedSeed;

    @Column(name = "seed_hash", length = Token.HASH_LENGTH)
    private String seedHash;

    /** Null until the draw is over. */
    @Column(name = "seed", length = 43)
    private String seed;

    /** The number given last to somebody who takes part in the draw. */
    @Column(name = "last_number", nullable = false)
    private int lastNumber;

    /** The winning numbers with commas between them. */
    @Column(name = "winning", length = 300)
    private String winning;

    /** How many answered; counted when it closes. */
    @Column(name = "took_part", nullable = false)
    private int tookPart;

    protected Survey() {
    }

    Survey(SurveyDraft draft, String author, Instant now) {
        reference = Reference.random();
        write(draft, author, now);
    }

    /** @throws Refusal when people were asked already */
    final void write(SurveyDraft draft, String by, Instant now) {
        require(SurveyState.DRAFT);
        title = draft.title();
        body = draft.body();
        anonymous = draft.anonymous();
        prize = draft.prize();
        winners = draft.winners();
        recipient = draft.recipient();
        use = draft.use();
        closes = draft.closes();
        author = by;
        writtenAt = now;
    }

    /** @throws Refusal when its last day is over */
    void open(LocalDate today) {
        require(SurveyState.DRAFT);
        if (closes.isBefore(today)) {
            throw new Refusal("survey.over");
        }
        state = SurveyState.OPEN;
    }

    /** What decides the draw: told as a hash now, as itself when it is over. */
    void hide(byte[] sealed, String hash) {
        sealedSeed = sealed.clone();
        seedHash = hash;
    }

    /** @throws Refusal when nobody can take part any more */
    void requireOpen(LocalDate today) {
        if (state != SurveyState.OPEN || closes.isBefore(today)) {
            throw new Refusal("survey.closed");
        }
    }

    int nextNumber() {
        return ++lastNumber;
    }

    void close(int people, Instant now) {
        require(SurveyState.OPEN);
        state = SurveyState.CLOSED;
        tookPart = people;
        closedAt = now;
    }

    void drawn(String told, List<Integer> numbers) {
        seed = told;
        sealedSeed = null;
        winning = numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private void require(SurveyState needed) {
        if (state != needed) {
            throw new Refusal("survey.not_now");
        }
    }

    byte[] sealedSeed() {
        return sealedSeed == null ? null : sealedSeed.clone();
    }

    SurveyView view() {
        return new SurveyView(id(), reference, title, body, anonymous, prize, winners, recipient, use, closes, state, writtenAt, closedAt, tookPart,
                new DrawView(seedHash, seed, lastNumber, winning == null || winning.isEmpty() ? List.of()
                        : Arrays.stream(winning.split(",")).map(Integer::valueOf).toList()));
    }
}
