package portal.platform.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.ResourceBundle;
import portal.platform.Clock;
import portal.platform.Operator;
import portal.platform.Reference;

/** The one way in which values become words on a page: {@code #{show.date(d)}}. Nothing becomes an empty text, never "null". */
@ApplicationScoped
@Named
public class Show {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @Inject Operator operator;
    @Inject Clock clock;
    @Inject HttpServletRequest request;

    public Locale getLocale() {
        return operator.locale();
    }

    /** For the lang attribute: en-GB. */
    public String getLanguage() {
        return getLocale().toLanguageTag();
    }

    /** 20 November 2026. */
    public String date(LocalDate date) {
        return date == null ? "" : longDate().format(date);
    }

    /** 20 November 2026, 14:05, where the operator is. */
    public String instant(Instant instant) {
        return instant == null ? "" : date(day(instant)) + ", " + TIME.format(instant.atZone(clock.zone()));
    }

    /** The date of an instant where the operator is. */
    public LocalDate day(Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, clock.zone());
    }

    /** Nov 2026, for a column or an axis. */
    public String month(LocalDate date) {
        return date == null ? "" : DateTimeFormatter.ofPattern("MMM uuuu", getLocale()).format(date);
    }

    /** A date or an instant in words, for the t:time tag. */
    public String moment(Object moment) {
        return moment instanceof Instant instant ? instant(instant) : date((LocalDate) moment);
    }

    /** A date or an instant as ISO 8601, for the t:time tag. */
    public String iso(Object moment) {
        return moment == null ? "" : moment.toString();
    }

    /** £64.20, from 6420 and GBP. */
    public String money(Long minor, String currency) {
        if (minor == null) {
            return "";
        }
        Currency unit = Currency.getInstance(currency);
        NumberFormat format = NumberFormat.getCurrencyInstance(getLocale());
        format.setCurrency(unit);
        format.setMinimumFractionDigits(unit.getDefaultFractionDigits());
        format.setMaximumFractionDigits(unit.getDefaultFractionDigits());
        return format.format(BigDecimal.valueOf(minor, unit.getDefaultFractionDigits()));
    }

    /** 298 kWh, with a space that does not break; at most one decimal. */
    public String amount(Number number, String unit) {
        return number == null ? "" : number(number) + "\u00a0" + unit;
    }

    /** A value of a chart: money where the unit is a currency (GBP), else an amount, and a small one with two decimals. */
    public String figure(Number number, String unit) {
        if (number == null) {
            return "";
        }
        if (unit.matches("[A-Z]{3}")) {
            return money(Math.round(number.doubleValue() * Math.pow(10, Currency.getInstance(unit).getDefaultFractionDigits())), unit);
        }
        NumberFormat format = NumberFormat.getNumberInstance(getLocale());
        format.setMaximumFractionDigits(Math.abs(number.doubleValue()) < 10 ? 2 : 1);
        return format.format(number) + "\u00a0" + unit;
    }

    /** 12,345 or 0.5; at most one decimal. */
    public String number(Number number) {
        if (number == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getNumberInstance(getLocale());
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    /** 7KQ2-M9XD-4TBN. */
    public String reference(String reference) {
        return reference == null ? "" : Reference.shown(reference);
    }

    /** A text of the bundle with arguments in it: {@code show.words(key, name)}. */
    public String words(String key, Object... arguments) {
        return new MessageFormat(bundle(getLocale()).getString(key), getLocale()).format(arguments);
    }

    /** Whether the bundle has this text. */
    public boolean has(String key) {
        return bundle(getLocale()).containsKey(key);
    }

    /** Whether the page shown is at this path, or (unless exactly it is meant) below it. */
    public boolean at(String path, boolean exactly) {
        Object asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String here = asked == null ? request.getRequestURI() : asked.toString();
        return here.equals(path) || !exactly && here.startsWith(path + "/");
    }

    /** Every text of the portal. */
    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("portal.messages", locale, Show.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private DateTimeFormatter longDate() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale());
    }
}
