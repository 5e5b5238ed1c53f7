package portal.policy;

/** A heading, a paragraph or a point of a list of a text, as plain words. */
record TextBlock(Kind kind, String words) {

    enum Kind {
        HEADING, PARAGRAPH, POINT
    }
}
