package portal.requests.erasure;

import java.util.List;
import portal.census.EraseAction;
import portal.census.ErasureLine;

/**
 * What a deletion would do, by what becomes of the data, and what stands in its way.
 *
 * @param shared numbers of accounts that stay with another holder, as people read them
 */
public record Consequences(List<ErasureLine> deleted, List<ErasureLine> anonymised, List<ErasureLine> kept, List<Blocker> blockers,
        List<String> shared) {

    static Consequences of(List<ErasureLine> lines, List<Blocker> blockers, List<String> shared) {
        return new Consequences(with(EraseAction.DELETE, lines), with(EraseAction.ANONYMISE, lines), with(EraseAction.KEEP, lines),
                List.copyOf(blockers), List.copyOf(shared));
    }

    private static List<ErasureLine> with(EraseAction action, List<ErasureLine> lines) {
        return lines.stream().filter(line -> line.action() == action).toList();
    }
}
