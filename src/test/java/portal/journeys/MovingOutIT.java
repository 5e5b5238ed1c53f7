package portal.journeys;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.support.Script;
import portal.support.Visitor;

/** A customer leaves a home: the notice is a case that staff arrange and the customer can call off. */
class MovingOutIT {

    @ParameterizedTest
    @EnumSource
    void somebody_moves_out_and_staff_arrange_it(Script script) {
        LocalDate last = LocalDate.now().plusMonths(6);
        try (People.Newcomer newcomer = People.newcomer(script); Visitor sam = People.staff(script, "sam.support")) {
            Visitor visitor = newcomer.visitor();
            visitor.opens("/account/details/wishes").ticks("E-mail").presses("Save");
            visitor.opens("/account/supply").follows("Moving out").fills("Where you go (optional)", "7 Harbour Row\nMillbrook")
                    .presses("Send notice that I move out").reads("There is a problem", "Enter your last day there").inState("refused");
            visitor.fills("Day", "" + last.getDayOfMonth()).fills("Month", "" + last.getMonthValue()).fills("Year", "1999")
                    .presses("Send notice that I move out").reads("Enter a day between one month ago and a year from now");
            visitor.fills("Year", "" + last.getYear()).presses("Send notice that I move out")
                    .reads("We have your notice", "Moving out", "7 Harbour Row, Millbrook", "Meters show: not said");
            String reference = visitor.address().replaceAll(".*[=/]", "");
            sam.opens("/staff/cases/" + reference).reads("I move out", "7 Harbour Row, Millbrook")
                    .fills("Answer to the customer", "Your account ends on that day.").presses("Send answer").reads("The answer is there");
            visitor.opens("/account/cases/" + reference).reads("Your account ends on that day.").presses("Close case").reads("The case is closed");
        }
    }
}
