package portal.census;

/** What an erasure does with a value: deletes it, cuts its tie to the person, or keeps it restricted until a date that law names. */
public enum EraseAction {
    DELETE, ANONYMISE, KEEP
}
