package portal.supply;

import java.time.LocalDate;

/** What an agency says about somebody's credit: its words, who says it, and when. */
public record CreditInfo(String report, String agency, LocalDate reportedOn) {

    /** Sealed it fits its column: four bytes a character at most, and the seal. */
    public static final int LONGEST_REPORT = 160;
    public static final int LONGEST_AGENCY = 80;

    /** What it says does not belong in logs. */
    @Override
    public String toString() {
        return "CreditInfo[" + agency + "]";
    }
}
