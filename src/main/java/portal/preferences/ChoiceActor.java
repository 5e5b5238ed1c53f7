package portal.preferences;

/** Who made a choice: the customer on the page, the customer through the link of a mail, staff on their word, an import, the
 * customer who took the last choice back, or the customer who marked a mail as spam, as their mail provider tells us. */
public enum ChoiceActor {
    SELF, ONE_CLICK, STAFF, IMPORT, UNDO, COMPLAINT
}
