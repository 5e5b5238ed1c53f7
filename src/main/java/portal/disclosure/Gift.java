package portal.disclosure;

import java.util.Set;
import portal.census.DataClass;
import portal.customer.Text;

/**
 * What staff say was given away.
 *
 * @param recipient code of the recipient
 * @param how       in words, such as which file or which order of a court; null for nothing
 */
public record Gift(String recipient, Set<DataClass> classes, Ground ground, String how) {

    public Gift {
        classes = Set.copyOf(classes);
        how = Text.optional("how", how, Disclosure.LONGEST_HOW);
    }
}
