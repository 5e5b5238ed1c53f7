package portal.disclosure;

import java.util.Set;
import portal.census.DataClass;
import portal.census.Purpose;

/**
 * Somebody outside who may get personal data, as the operator's pack says.
 *
 * @param code    what the pack calls them
 * @param kind    PROCESSOR, PARTNER, GROUP, AGENCY, LEGAL or TRANSITION
 * @param country ISO 3166
 * @param classes what they may get, and nothing else
 * @param mail    where they are told of corrections and erasures
 */
public record Recipient(String code, String name, String kind, String country, Purpose purpose, Set<DataClass> classes, String mail) {

    public Recipient {
        classes = Set.copyOf(classes);
    }
}
