package portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import portal.audit.Actor;
import portal.customer.CustomerRecords;
import portal.customer.Person;
import portal.customer.Research;
import portal.customer.ResearchDesk;
import portal.customer.SupplementView;
import portal.customer.Supplements;
import portal.requests.correction.Contested;
import portal.requests.correction.ContestedCorrections;
import portal.requests.correction.Proposal;

/** What the demo's customer has added to her record and told for research, and the correction that she waits for. */
@ApplicationScoped
class DemoCorrection {

    @Inject Supplements supplements;
    @Inject ContestedCorrections corrections;
    @Inject ResearchDesk research;
    @Inject CustomerRecords records;

    /** Once; a start that was cut off may have done it already. */
    void ask(Person customer) {
        if (supplements.of(customer.id()).isEmpty()) {
            Actor self = Actor.customer(customer.subjectKey());
            LocalDate born = records.get(customer.id()).dateOfBirth().value();
            corrections.ask(customer.id(), new Proposal(Contested.DATE_OF_BIRTH, born.plusDays(10).toString(),
                    "My birth certificate says so. The day in your books was mistyped."), null, self);
            supplements.add(customer.id(), SupplementView.Kind.MISSING, "NAME", "My full name",
                    "My second family name is García. Letters from the council use both names.", self);
            research.say(customer.id(), records.get(customer.id()).version(), new Research(true, "Teacher", "At home"), self);
        }
    }
}
