package portal.supply;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something about an account is different now, and the billing system is to be told. Fired in the transaction of the change.
 *
 * @param customer who changed it
 * @param account  number of the account
 * @param about    reference of the thing that is told of, null when it is the account itself
 */
public record SupplyNews(Kind kind, long customer, String account, String about) {

    /** What happened. */
    public enum Kind {
        PAPERLESS, READING
    }

    /**
     * What the billing system reads about it.
     *
     * @param value such as yes, or what a meter shows
     * @param meter its serial number, null when it is not about one
     * @param on    the day it is about, null for none
     */
    public record Told(String value, String meter, LocalDate on) {

        /** Nothing, for a thing that is not there any more. */
        public static final Told NOTHING = new Told(null, null, null);
    }

    /** Knows the values of one kind of news as they stand when they are sent. */
    public interface Source {
        Kind kind();

        /** @param account number of the account @param about reference of the thing, or null */
        Told tell(String account, String about);

        /** An extract of that instant says that the billing system took it. */
        default void taken(String account, Instant extractedAt) {
        }
    }

    /** Values do not belong in logs. */
    @Override
    public String toString() {
        return "SupplyNews[" + kind + "]";
    }
}
