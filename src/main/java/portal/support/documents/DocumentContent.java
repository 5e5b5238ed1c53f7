package portal.support.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import portal.census.DataClass;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.platform.Stored;
import portal.vault.Place;

/** The sealed content of one document; comes and goes with it. */
@Entity
@Table(name = "document_content")
class DocumentContent extends Stored {

    @NotPersonal("number of the document's row")
    @Column(name = "document_id", nullable = false, updatable = false)
    private long documentId;

    @NotPersonal("number of the customer's row")
    @Column(name = "customer_id", nullable = false, updatable = false)
    private long customerId;

    @PersonalData(value = DataClass.SUPPORT, sensitive = true, purpose = Purpose.SUPPORT)
    @Lob
    @Column(name = "content", nullable = false, updatable = false)
    private byte[] content;

    protected DocumentContent() {
    }

    DocumentContent(Document document, byte[] sealed) {
        this.documentId = document.id();
        this.customerId = document.customerId();
        this.content = sealed;
    }

    byte[] sealed() {
        return content;
    }

    static Place place(String reference) {
        return new Place("document_content", "content", reference);
    }
}
