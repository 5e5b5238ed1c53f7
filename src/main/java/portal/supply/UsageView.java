package portal.supply;

import java.time.LocalDate;
import java.util.List;

/**
 * The usage of one fuel.
 *
 * @param fuels     what this customer is supplied with, empty for nothing
 * @param fuel      the one shown, null when there is none
 * @param months    newest first
 * @param updatedOn the last day that is accounted for, null when none is
 */
public record UsageView(List<Fuel> fuels, Fuel fuel, String currency, List<UsageMonth> months, LocalDate updatedOn) {
}
