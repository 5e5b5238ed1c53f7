package portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import portal.audit.Actor;
import portal.customer.Person;
import portal.platform.Clock;
import portal.platform.Upload;
import portal.support.cases.Author;
import portal.support.cases.CaseChannel;
import portal.support.cases.CaseDesk;
import portal.support.cases.CaseTopic;
import portal.support.cases.Cases;
import portal.support.cases.Message;
import portal.support.cases.OtherWay;
import portal.support.cases.Said;
import portal.support.documents.Checked;
import portal.support.documents.DocumentDesk;

/** What the demo's customer asked, with a document, and what was answered. */
@ApplicationScoped
class DemoCases {

    private static final String LETTER = "Readings of my water meter\n\n1 October   412.3\n1 November  430.9\n";

    @Inject Cases cases;
    @Inject CaseDesk desk;
    @Inject DocumentDesk documents;
    @Inject Clock clock;

    /** Once; a start that was cut off may have done it already. */
    void open(Person customer) {
        if (!cases.of(customer.id()).isEmpty()) {
            return;
        }
        byte[] content = LETTER.getBytes(StandardCharsets.UTF_8);
        Checked letter = documents.check("document", new Upload("Water readings.txt", content.length, content));
        Said question = new Said(Author.CUSTOMER, CaseChannel.PORTAL, clock.today(),
                new Message("My water use looks high since October.\nCould the meter be wrong? My own readings are in the file."));
        String reference = cases.open(customer.id(), new Cases.Opening(CaseTopic.METER, null, question), letter,
                Actor.customer(customer.subjectKey()));
        desk.answer(reference, new Message("Thank you for the readings. They fit ours, so the meter counts right.\n"
                + "A dripping tap would explain the rise. Write again if you would like a visit."), OtherWay.ASKED_FOR, Actor.staff("demo", "CUSTOMER_SUPPORT"));
    }
}
