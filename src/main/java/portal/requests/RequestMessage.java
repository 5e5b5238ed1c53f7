package portal.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import portal.census.DataClass;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.platform.Stored;
import portal.vault.Place;
import portal.vault.Vault;

/** Something that the person or staff wrote about a request, sealed. Never changed; goes with the person, while the request stays without them. */
@Entity
@Table(name = "request_message")
class RequestMessage extends Stored {

    static final int LONGEST = 2000;

    @NotPersonal("number of the request")
    @Column(name = "request_id", nullable = false, updatable = false)
    private long request;

    @NotPersonal("number of the customer's row")
    @Column(name = "customer_id", nullable = false, updatable = false)
    private long customer;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Enumerated(EnumType.STRING)
    @Column(name = "author", nullable = false, updatable = false, length = 20)
    private RequestActor author;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    @PersonalData(value = DataClass.REQUEST, sensitive = true, purpose = Purpose.RIGHTS)
    @Column(name = "words", nullable = false, updatable = false, length = LONGEST * 3 + Vault.OVERHEAD)
    private byte[] words;

    protected RequestMessage() {
    }

    RequestMessage(DataRequest request, RequestActor author, String words, Instant at, Vault vault) {
        this.request = request.id();
        this.customer = request.customer();
        this.author = author;
        this.writtenAt = at;
        this.words = vault.seal(words, place());
    }

    MessageView view(Vault vault) {
        return new MessageView(author, writtenAt, vault.open(words, place()));
    }

    long request() {
        return request;
    }

    private Place place() {
        return new Place("request_message", "words", id());
    }
}
