package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import portal.platform.Operator;

/** Who answers for the data of people of a region (CET-29): the first region of the pack that names the country, else the one of all others. */
@ApplicationScoped
public class RegionControllers {

    private static final String ALL_OTHERS = "*";

    @Inject Operator operator;

    /** An office or a person with the address that is told when a last day went by. */
    public record Controller(String name, String mail) {
    }

    /** @param country ISO 3166 */
    public Controller of(String country) {
        String region = operator.list("regions").stream().filter(code -> countries(code).contains(country)).findFirst()
                .orElseGet(() -> operator.list("regions").stream().filter(code -> countries(code).contains(ALL_OTHERS)).findFirst().orElseThrow());
        return new Controller(operator.text("region." + region + ".controller"), operator.text("region." + region + ".mail"));
    }

    private List<String> countries(String region) {
        return operator.list("region." + region + ".countries");
    }
}
