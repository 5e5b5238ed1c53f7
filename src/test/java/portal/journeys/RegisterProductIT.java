package portal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.support.Promise;
import portal.support.Script;
import portal.support.Visitor;

/** A customer registers what they bought, puts it right and takes it out. */
class RegisterProductIT {

    private static String fresh() {
        return "JT" + String.format(Locale.ROOT, "%010d", ThreadLocalRandom.current().nextLong(10_000_000_000L));
    }

    @ParameterizedTest
    @EnumSource
    @Promise({"CET-04", "CET-05", "CET-09", "CET-22"})
    void a_product_is_registered_corrected_and_removed(Script script) {
        String serial = fresh();
        try (People.Newcomer newcomer = People.newcomer(script)) {
            Visitor visitor = newcomer.visitor();
            visitor.opens("/account/details").follows("Your products").isAt("/account/products").reads("You have not registered a product yet")
                    .follows("Register a product").isAt("/account/product");
            assertThat(visitor.page().getByLabel("Where you use it (optional)").inputValue()).as("filled in").contains(newcomer.home().postcode());

            visitor.fills("Serial number", "12").fills("Day", "31").fills("Month", "2").fills("Year", "2025").presses("Register product")
                    .reads("There is a problem", "Enter the model", "Check the serial number", "is not a day of the calendar")
                    .fills("Model", "Boiler <b>Ç</b> 🌊").fills("Serial number", serial.toLowerCase(Locale.ROOT)).fills("Day", "7").fills("Month", "3")
                    .fills("Year", "2999").presses("Register product").reads("lies in the future");
            assertThat(visitor.page().getByLabel("Model").inputValue()).as("nothing typed is lost").isEqualTo("Boiler <b>Ç</b> 🌊");
            visitor.fills("Year", "2025").presses("Register product").isAt("/account/products")
                    .reads("Your product is registered", "Boiler <b>Ç</b> 🌊", serial.toLowerCase(Locale.ROOT), "7 March 2025",
                            newcomer.home().postcode(), "You told us", "privacy policy, version", "Why do you have this?").inState("one");
            visitor.page().locator("details").first().locator("summary").click();
            visitor.reads("To help you when you ask us", "as long as you are our customer");

            visitor.follows("Register a product").fills("Model", "The same again")
                    .fills("Serial number", serial.substring(0, 5) + "-" + serial.substring(5)).fills("Day", "7").fills("Month", "3").fills("Year", "2025")
                    .presses("Register product").reads("already registered to you");

            visitor.opens("/account/products").follows("Correct or remove").fills("Model", "Boiler Weir 9").presses("Save product")
                    .reads("Your product is corrected", "Boiler Weir 9").doesNotRead("🌊", "There is newer software");
            visitor.follows("Correct or remove").fills("Model", "Heat pump Weir 7").fills("Version of its software (optional)", "the old one").presses("Save product")
                    .reads("Check the version of the software").fills("Version of its software (optional)", "2.4.9").presses("Save product")
                    .reads("There is newer software", "Version 2.5.0 is out").inState("newer");
            visitor.follows("Correct or remove").fills("Model", "Boiler Weir 9").fills("Version of its software (optional)", "2.5").presses("Save product")
                    .doesNotRead("There is newer software");
            visitor.presses("Forget where I use my products").reads("We have forgotten where you use your products", "Nothing stored")
                    .doesNotRead(newcomer.home().postcode());
            visitor.follows("Register a product");
            assertThat(visitor.page().getByLabel("Where you use it (optional)").inputValue()).as("not asked again").isEmpty();

            visitor.opens("/account/products").follows("Correct or remove").presses("Remove product").reads("Your product is removed")
                    .doesNotRead("Boiler Weir 9");
            visitor.opens("/account/history").reads("Registered product", "Boiler Weir 9", serial.toLowerCase(Locale.ROOT));
        }
    }

    @ParameterizedTest
    @EnumSource
    @Promise("CET-22")
    void who_types_somebody_elses_number_learns_nothing(Script script) {
        try (Visitor maria = People.maria(script); People.Newcomer newcomer = People.newcomer(script)) {
            maria.opens("/account/products").reads("Heat pump Weir 7", "BW-2041-7736");
            Visitor visitor = newcomer.visitor();
            visitor.opens("/account/product").fills("Model", "Heat pump").fills("Serial number", "bw20417736").fills("Day", "7")
                    .fills("Month", "3").fills("Year", "2025").presses("Register product")
                    .reads("We cannot register this serial number. Please contact us.").doesNotRead("already registered", "somebody", "Weir 7");
        }
    }
}
