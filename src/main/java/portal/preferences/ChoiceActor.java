package portal.preferences;

/** Who made a choice: the customer on the page, the customer through the link of a mail, staff on their word, an import, or
 * the customer who took the last choice back. */
public enum ChoiceActor {
    SELF, ONE_CLICK, STAFF, IMPORT, UNDO
}
