package portal.supply.usage;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import portal.platform.faces.Chart;
import portal.platform.faces.Show;

/** Says a picture of usage in words, in energy or in money: the sentence on top, the bars, the lines of the table. */
public final class UsageWords {

    private final Show show;
    private final UsagePicture picture;
    private final boolean money;
    private final int digits;

    /** A line of the table. @param how key of the bundle: how we know */
    public record Line(String name, String used, String cost, String sentBack, String how) {
    }

    UsageWords(Show show, UsagePicture picture, boolean money) {
        this.show = show;
        this.picture = picture;
        this.money = money;
        this.digits = Money.digits(picture.currency());
    }

    /** How much, when, and how that compares with the year before. */
    public String getSentence() {
        UsagePicture.Compared compared = picture.compared();
        if (compared == null || figure(compared.total()) == null) {
            return figure(picture.total()) == null ? show.words(money && picture.total().isKnown() ? "usage.no_cost" : "usage.nothing_known")
                    : show.words("usage.say.none", shown(picture.total()), when(picture.span()), when(picture.span().yearBefore()));
        }
        return show.words("usage.say." + comparison(compared), shown(compared.total()), when(compared.now()), when(compared.then()),
                Math.abs(percent(compared)));
    }

    private String comparison(UsagePicture.Compared compared) {
        Double before = figure(compared.before());
        if (before == null || before <= 0 || compared.before().incomplete() && !compared.total().incomplete()) {
            return "none";
        }
        long percent = percent(compared);
        return percent == 0 ? "same" : percent > 0 ? "more" : "less";
    }

    /** Per cent more than before, below zero for less. */
    private long percent(UsagePicture.Compared compared) {
        Double before = figure(compared.before());
        return before == null || before <= 0 ? 0 : Math.round(100 * (figure(compared.total()) - before) / before);
    }

    private String when(Span span) {
        return span.days() == 1 ? show.words("usage.on", show.date(span.from()))
                : show.words("usage.from_to", show.date(span.from()), show.date(span.last()));
    }

    /** The title of the chart and its table: Electricity, day by day. */
    public String getTitle() {
        String by = show.words("usage.chart." + picture.step(), show.words("usage.chart." + picture.fuel()));
        return money ? show.words("usage.chart.COST", by) : by;
    }

    Chart chart() {
        return new Chart(getTitle(), unit(), picture.slices().stream()
                .map(slice -> new Chart.Point(axis(slice.start()), name(slice.start()), figure(slice.total()), figure(slice.before()))).toList());
    }

    /** Every bar in figures. */
    public List<Line> getLines() {
        return picture.slices().stream().filter(slice -> slice.total().isKnown() || slice.total().incomplete()).map(this::line).toList();
    }

    private Line line(Slice slice) {
        Total total = slice.total();
        String how = !total.isKnown() ? "chart.unknown" : total.incomplete() ? "usage.partly" : total.estimated() ? "quality.ESTIMATED" : "quality.READ";
        return new Line(name(slice.start()), show.figure(total.amount(), picture.fuel().getUnit()), show.money(total.minor(digits), picture.currency()),
                show.figure(total.sentBack(), picture.fuel().getUnit()), how);
    }

    /** What was sent back, as an amount. */
    public String getSentBack() {
        return show.figure(picture.total().sentBack(), picture.fuel().getUnit());
    }

    /** A day to look at closer: the last one of the span that is known. */
    LocalDate lastShown() {
        LocalDate last = picture.span().last();
        return picture.lastDay() != null && picture.lastDay().isBefore(last) && !picture.lastDay().isBefore(picture.span().from())
                ? picture.lastDay() : last;
    }

    private String shown(Total total) {
        return show.figure(figure(total), unit());
    }

    private String unit() {
        return money ? picture.currency() : picture.fuel().getUnit();
    }

    private Double figure(Total total) {
        return !money ? total.amount() : total.cost() == null ? null : Double.valueOf(total.minor(digits) / Math.pow(10, digits));
    }

    private String axis(ZonedDateTime start) {
        return DateTimeFormatter.ofPattern(switch (picture.step()) {
            case HOUR -> "HH";
            case DAY -> picture.span().kind() == SpanKind.WEEK ? "EEE" : "d MMM";
            case MONTH -> "MMM";
        }, show.getLocale()).format(start);
    }

    /** An hour that clocks show twice is told with its zone. */
    private String name(ZonedDateTime start) {
        return switch (picture.step()) {
            case HOUR -> DateTimeFormatter.ofPattern(isTwice(start) ? "HH:mm zzz" : "HH:mm", show.getLocale()).format(start);
            case DAY -> DateTimeFormatter.ofPattern("EEE d MMM", show.getLocale()).format(start).replace(' ', '\u00a0');
            case MONTH -> show.month(start.toLocalDate());
        };
    }

    private static boolean isTwice(ZonedDateTime start) {
        return !start.withEarlierOffsetAtOverlap().equals(start.withLaterOffsetAtOverlap());
    }
}
