package portal.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import portal.census.DataClass;
import portal.census.EraseAction;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.platform.CardNumbers;
import portal.platform.Refusal;

/** Who decided a request, when, and for whatever was not done: the reason and the words that its person reads. */
@Embeddable
class Decision {

    static final int WORDS_LENGTH = 1000;

    @NotPersonal("pseudonymous key of a member of staff")
    @Column(name = "decided_by", length = 64)
    private String decidedBy;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, erase = EraseAction.ANONYMISE)
    @Column(name = "decided_at")
    private Instant decidedAt;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, erase = EraseAction.ANONYMISE)
    @Enumerated(EnumType.STRING)
    @Column(name = "reason_code", length = 20)
    private RefusalReason reason;

    /** Written by staff for the person to read. */
    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS)
    @Column(name = "reason_words", length = WORDS_LENGTH)
    private String reasonWords;

    /** Null unless it was decided item by item. */
    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, erase = EraseAction.ANONYMISE)
    @Column(name = "items_refused")
    private Integer itemsRefused;

    protected Decision() {
    }

    /** A yes. */
    Decision(Decider decider, Instant at) {
        this.decidedBy = decider.key();
        this.decidedAt = at;
    }

    /** A no, or a no to some of it. */
    Decision(Decider decider, RefusalReason code, String words, Instant at) {
        this(decider, at);
        if (code == null) {
            throw Refusal.at("reason", "request.reason_missing");
        }
        this.reason = code;
        this.reasonWords = checked("words", words);
    }

    /** A yes to some items and a no to others; the reasons are with the items. */
    Decision(Decider decider, int itemsRefused, Instant at) {
        this(decider, at);
        this.itemsRefused = itemsRefused;
    }

    /** Words that a person will read, without card numbers. @throws Refusal at the field when there are none or too many */
    static String checked(String field, String words) {
        if (words == null || words.isBlank()) {
            throw Refusal.at(field, "request.words_missing");
        }
        if (words.length() > WORDS_LENGTH) {
            throw Refusal.at(field, "request.words_long", WORDS_LENGTH);
        }
        return CardNumbers.masked(words.strip());
    }

    Decision withoutWords() {
        Decision kept = new Decision();
        kept.decidedBy = decidedBy;
        kept.decidedAt = decidedAt;
        kept.reason = reason;
        kept.itemsRefused = itemsRefused;
        return kept;
    }

    boolean isItemised() {
        return itemsRefused != null;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    RefusalReason reason() {
        return reason;
    }

    String reasonWords() {
        return reasonWords;
    }
}
