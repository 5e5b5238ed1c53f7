package portal.journeys;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.support.Promise;
import portal.support.Script;
import portal.support.Visitor;

/** A customer looks after an order and says that something is wrong with it. */
class OrderTroubleIT {

    @ParameterizedTest
    @EnumSource
    @Promise("CLX-03")
    void an_order_is_seen_and_its_trouble_becomes_a_case(Script script) {
        try (Visitor maria = People.maria(script); Visitor sam = People.staff(script, "sam.support")) {
            maria.opens("/account/details").follows("Your orders").reads("Order R-100482", "On its way", "Smart thermostat Weir T2", "Delivered")
                    .follows("Order R-100482").reads("Maria Lopez, 12 Quay Street", "maria.lopez@example.com", "Why do you have this?");
            maria.presses("Send message about this order").reads("There is a problem", "Write your message");
            maria.fills("Your message", "Two valves are missing.").presses("Send message about this order")
                    .reads("We have your message", "An order R-100482", "Two valves are missing.", "Waiting for our answer");
            String reference = maria.address().replaceAll(".*[=/]", "");
            sam.opens("/staff/cases/" + reference).reads("R-100482", "Two valves are missing.");
            maria.presses("Close case").reads("The case is closed");
        }
    }
}
