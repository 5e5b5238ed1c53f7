package portal.disclosure;

import java.util.Set;
import portal.census.DataClass;
import portal.customer.Text;
import portal.platform.Refusal;

/**
 * What staff say was given away.
 *
 * @param recipient code of the recipient
 * @param how       in words, such as which file; null for nothing, but a consent or an instrument of the law is named (CEG-20)
 */
public record Gift(String recipient, Set<DataClass> classes, Ground ground, String how) {

    public Gift {
        classes = Set.copyOf(classes);
        how = Text.optional("how", how, Disclosure.LONGEST_HOW);
        if (how == null && ground != Ground.SERVICE) {
            throw Refusal.at("how", "disclosure.how_missing");
        }
    }
}
