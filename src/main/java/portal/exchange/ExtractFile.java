package portal.exchange;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of an extract, in the order they are taken: a line may point to lines of earlier files. Columns come in any order; the
 * second list may be absent. README, "The extract", says what each of them holds.
 */
enum ExtractFile {
    CUSTOMERS("customers.csv", "customer name country language", "date_of_birth preferred_channel special_need given_name family_name"),
    CONTACT_POINTS("contact_points.csv", "customer kind", "contact line1 line2 town region postal_code country"),
    IDENTITY_NUMBERS("identity_numbers.csv", "customer kind number provider purpose collected", "expires"),
    PREMISES("premises.csv", "premises line1 town country", "line2 region postal_code"),
    SERVICE_ACCOUNTS("service_accounts.csv", "account customer premises currency balance balance_date opened",
            "closed budget_bill credit_info credit_source credit_date paperless"),
    HOLDERS("holders.csv", "account customer role from", "to scopes"),
    AGREEMENTS("agreements.csv", "agreement account signed valid_from prepay tariff", "valid_to"),
    METERS("meters.csv", "meter usage_point account fuel installed", ""),
    USAGE("usage.csv", "usage_point period_start period_end amount cost quality", ""),
    READS("reads.csv", "usage_point flow start interval amounts", "price"),
    BILLS("bills.csv", "bill account period_start period_end issued due amount", "electricity gas water standing_charge tax"),
    BILL_LINES("bill_lines.csv", "bill line kind description amount", "quantity unit"),
    PAYMENTS("payments.csv", "payment account paid amount method", "card_brand card_last4"),
    ORDERS("orders.csv", "order customer ordered status", "ship_name line1 line2 town region postal_code country contact"),
    ORDER_LINES("order_lines.csv", "order line item quantity", "amount");

    private static final Set<ExtractFile> WHERE_THERE_IS_ONE = EnumSet.of(IDENTITY_NUMBERS, HOLDERS, AGREEMENTS, READS, BILL_LINES,
            ORDERS, ORDER_LINES);

    private final String fileName;
    private final List<String> required;
    private final List<String> optional;

    ExtractFile(String fileName, String required, String optional) {
        this.fileName = fileName;
        this.required = List.of(required.split(" "));
        this.optional = optional.isEmpty() ? List.of() : List.of(optional.split(" "));
    }

    String fileName() {
        return fileName;
    }

    List<String> required() {
        return required;
    }

    /** Every column, in the order in which the generator writes them. */
    List<String> columns() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }

    /** Whether an extract may come without it. */
    boolean isOptional() {
        return WHERE_THERE_IS_ONE.contains(this);
    }

    /** The key under which the manifest counts this file's lines. */
    String countKey() {
        return fileName.replace(".csv", ".lines");
    }
}
