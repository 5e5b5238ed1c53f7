package portal.requests.copy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a copy can be about, as the page offers it: classes of data that people think of together, by the names of their tables and folders. */
public enum CopySubject {
    YOU("profile", "contact_points", "identity_numbers", "supplements", "corrections", "new_email", "contested_values", "login_account",
            "sessions", "sign_ins"),
    SUPPLY("accounts", "held_accounts", "agreements", "usage", "interval_reads", "own_readings", "shared_by_me", "shared_with_me",
            "greenbutton/"),
    MONEY("bills", "bill_lines", "payments", "bank_details", "credit_information"),
    PRODUCTS("products", "orders", "order_lines"),
    SUPPORT("cases", "interactions", "passages", "documents", "documents/"),
    MAIL("messages", "campaigns", "mail_choices", "policy_acceptances", "policy_answers", "invitations", "surveys", "survey_answers", "contest_numbers", "consents.json"),
    PRIVACY("requests", "request_events", "request_messages", "request_items", "request_links", "copies", "copy_orders", "access_log", "last_uses", "legal_holds", "disclosures", "recipients_told", "told_billing",
            "billing_disagrees", "withheld");

    private final List<String> names;

    CopySubject(String... names) {
        this.names = List.of(names);
    }

    /** What a table, or a file by its path, is about; empty for what nobody sorted yet, which is then always in a copy. */
    static Optional<CopySubject> of(String name) {
        return Arrays.stream(values()).filter(subject -> subject.names.stream()
                .anyMatch(one -> one.endsWith("/") ? name.startsWith(one) : name.equals(one))).findFirst();
    }
}
