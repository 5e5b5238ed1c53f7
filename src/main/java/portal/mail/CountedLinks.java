package portal.mail;

import java.util.List;

/** Where the links of a mailing lead: answered by the feature that writes mailings. The first one has the number one. */
public interface CountedLinks {

    /** @param mailing reference of the mailing; without links, or unknown, the list is empty */
    List<String> of(String mailing);
}
