package portal.preferences;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import portal.census.CopyAction;
import portal.census.DataClass;
import portal.census.EraseAction;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.platform.Stored;
import portal.platform.Token;

/**
 * The link in every refusable mail to one customer about one topic. It is the same in each mail and never ends, so that a mail found
 * after years can still be stopped. An erasure cuts the tie to the customer and keeps the row: the link of somebody who left must go on
 * saying that no mail comes.
 */
@Entity
@Table(name = "unsubscribe_link")
class UnsubscribeLink extends Stored {

    @PersonalData(value = DataClass.PREFERENCE, purpose = Purpose.RIGHTS, source = Source.PORTAL, copy = CopyAction.OMIT,
            erase = EraseAction.ANONYMISE)
    @Column(name = "customer_id")
    private Long customerId;

    @NotPersonal("a topic of the pack")
    @Column(name = "topic", nullable = false, updatable = false, length = Topic.CODE_LENGTH)
    private String topic;

    @PersonalData(value = DataClass.PREFERENCE, purpose = Purpose.RIGHTS, source = Source.PORTAL, copy = CopyAction.OMIT,
            erase = EraseAction.ANONYMISE)
    @Column(name = "token_hash", nullable = false, updatable = false, length = Token.HASH_LENGTH)
    private String tokenHash;

    protected UnsubscribeLink() {
    }

    /** Null when the customer was erased. */
    Long customer() {
        return customerId;
    }

    String topic() {
        return topic;
    }
}
