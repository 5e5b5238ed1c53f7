package portal.platform.faces;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import portal.platform.Refusal;

/** A date as three texts that a person typed in a {@code t:date}; a page holds one and asks it for the date. */
public class TypedDate {

    private String day;
    private String month;
    private String year;

    public static TypedDate of(LocalDate date) {
        TypedDate typed = new TypedDate();
        if (date != null) {
            typed.day = String.valueOf(date.getDayOfMonth());
            typed.month = String.valueOf(date.getMonthValue());
            typed.year = DateTimeFormatter.ofPattern("uuuu").format(date);
        }
        return typed;
    }

    /** A date of birth. @throws Refusal as {@link #date(String, String)} */
    public LocalDate date(String field) {
        return date(field, "date.");
    }

    /**
     * The date.
     *
     * @param field the id of the t:date, which gets the message
     * @param words beginning of the keys of the three messages
     * @throws Refusal when it is incomplete or no day of the calendar
     */
    public LocalDate date(String field, String words) {
        if (isEmpty()) {
            throw Refusal.at(field, words + "missing");
        }
        try {
            if (year == null || !year.matches("[0-9]{4}")) {
                throw Refusal.at(field, words + "four_digits");
            }
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException | NumberFormatException | NullPointerException notADay) {
            throw Refusal.at(field, words + "none");
        }
    }

    /** Whether nothing was typed. */
    public boolean isEmpty() {
        return day == null && month == null && year == null;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }
}
