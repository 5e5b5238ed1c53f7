package portal.supply.usage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.faces.Chart;
import portal.platform.faces.Messages;
import portal.platform.faces.Show;
import portal.security.CurrentUser;
import portal.supply.Fuel;

/** One fuel over a day, a week, a month, a year or an own range, in energy or money, beside the same time of the year before. */
@Named
@RequestScoped
@Uses(Purpose.SERVICE)
public class UsagePage {

    private static final String MONEY = "money";

    @Inject CurrentUser user;
    @Inject UsageBook book;
    @Inject Show show;
    @Inject Messages messages;
    @Inject @ManagedProperty("#{param.fuel}") String fuel;
    @Inject @ManagedProperty("#{param.span}") String span;
    @Inject @ManagedProperty("#{param.day}") String day;
    @Inject @ManagedProperty("#{param.from}") String from;
    @Inject @ManagedProperty("#{param.to}") String to;
    @Inject @ManagedProperty("#{param.show}") String shown;

    private UsageRange range;
    private UsagePicture picture;
    private UsageWords words;

    @PostConstruct
    void load() {
        SpanKind kind = SpanKind.of(span).orElse(SpanKind.YEAR);
        range = kind == SpanKind.RANGE ? UsageRange.typed(from, to) : null;
        boolean whole = kind == SpanKind.RANGE && range.span() == null;
        picture = book.picture(user.customer(), new UsageWish(
                Arrays.stream(Fuel.values()).filter(one -> one.getCode().equals(fuel)).findFirst().orElse(null),
                whole ? SpanKind.YEAR : kind, UsageRange.date(day), range == null ? null : range.span()));
        if (range != null && range.problem() != null) {
            messages.refuse(range.field(), range.problem(), Span.LONGEST);
        }
        words = picture.fuel() == null ? null : new UsageWords(show, picture, isMoney());
    }

    public UsagePicture getPicture() {
        return picture;
    }

    public UsageWords getWords() {
        return words;
    }

    public Chart getChart() {
        return words.chart();
    }

    public boolean isMoney() {
        return MONEY.equals(shown);
    }

    /** Spans that have a link; the own range has a form. */
    public List<SpanKind> getKinds() {
        return picture.fine() ? List.of(SpanKind.DAY, SpanKind.WEEK, SpanKind.MONTH, SpanKind.YEAR) : List.of(SpanKind.YEAR);
    }

    /** The day that stands in the box: as typed, or what is shown. */
    public String getFrom() {
        return range != null && range.from() != null ? range.from() : picture.span().from().toString();
    }

    public String getTo() {
        return range != null && range.to() != null ? range.to() : picture.span().last().toString();
    }

    public int getLongest() {
        return Span.LONGEST;
    }

    /** An address of this page with another fuel. */
    public String fuelLink(Fuel other) {
        return UsageLinks.page(other, picture.span(), isMoney());
    }

    /** An address of this page with another length of time around the last day shown that is known. */
    public String kindLink(SpanKind other) {
        return UsageLinks.page(picture.fuel(), Span.of(other, words.lastShown()), isMoney());
    }

    public String spanLink(Span other) {
        return UsageLinks.page(picture.fuel(), other, isMoney());
    }

    /** Whether anything is known of the time after this. */
    public boolean isLatersKnown() {
        return picture.lastDay() != null && !picture.lastDay().isBefore(picture.span().end());
    }

    public String shownLink(boolean money) {
        return UsageLinks.page(picture.fuel(), picture.span(), money);
    }

    public String downloadLink(String file) {
        return UsageLinks.download(file, picture.fuel(), picture.span());
    }
}
