package portal.preferences;

/** Who made a choice: the customer on the page, the customer through the link of a mail, staff on their word, or an import. */
public enum ChoiceActor {
    SELF, ONE_CLICK, STAFF, IMPORT
}
