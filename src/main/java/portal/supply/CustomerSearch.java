package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import portal.customer.CustomerRecords;
import portal.customer.EmailAddress;
import portal.customer.Person;
import portal.customer.PersonName;
import portal.platform.NotFound;
import portal.platform.Reference;
import portal.platform.Refusal;

/** The one search box of the staff: an account number, a reference, an e-mail address, or the beginning of a name. */
@ApplicationScoped
@Transactional
public class CustomerSearch {

    public static final int ROWS_A_PAGE = 20;
    private static final int FEWEST_LETTERS = 2;
    /** Account numbers hold digits; names hold none. */
    private static final String LIKE_A_NUMBER = ".*\\d.*";

    @Inject SearchRows rows;
    @Inject CustomerRecords records;

    /**
     * Who that may be.
     *
     * @param after reference of the last row of the page before, null or empty for the first page; only names have more than one page
     */
    public Paged<CustomerSummary> search(String typed, String after) {
        String text = typed == null ? "" : typed.strip();
        List<CustomerSummary> found = find(text, after == null ? "" : after);
        Map<Long, String[]> places = rows.placesOf(found.stream().map(CustomerSummary::id).toList());
        return Paged.of(found.stream().map(one -> placed(one, places.get(one.id()))).toList(), 1, ROWS_A_PAGE);
    }

    private static CustomerSummary placed(CustomerSummary one, String[] place) {
        return place == null ? one : one.with(place[0], place[1]);
    }

    private List<CustomerSummary> find(String text, String after) {
        if (text.contains("@")) {
            return byEmail(text);
        }
        List<CustomerSummary> exact = AccountNumber.of(text).matches(LIKE_A_NUMBER) ? rows.byAccount(AccountNumber.of(text)) : List.of();
        if (exact.isEmpty()) {
            exact = byReference(text);
        }
        String folded = PersonName.fold(text);
        boolean name = exact.isEmpty() && folded.codePointCount(0, folded.length()) >= FEWEST_LETTERS;
        return name ? rows.byName(folded, after, ROWS_A_PAGE + 1) : exact;
    }

    private List<CustomerSummary> byEmail(String text) {
        try {
            return rows.byIds(records.findByEmail(new EmailAddress(text)).stream().map(Person::id).toList());
        } catch (Refusal notAnAddress) {
            return List.of();
        }
    }

    private List<CustomerSummary> byReference(String text) {
        try {
            return rows.byReference(Reference.of(text));
        } catch (NotFound notAReference) {
            return List.of();
        }
    }
}
