package portal.support.cases;

import portal.customer.Text;

/** What somebody writes: some words, in lines, without the number of a payment card. */
public record Message(String text) {

    public static final int MAX = 4_000;

    /** @throws portal.platform.Refusal when there is nothing, too much, or what cannot be printed */
    public Message {
        text = Text.lines("message", "case.message_missing", text, MAX);
    }

    /** Words do not belong in logs. */
    @Override
    public String toString() {
        return "Message[...]";
    }
}
