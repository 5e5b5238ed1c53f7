package portal.platform.faces;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;

/**
 * Bars over time with an outline for the year before, as {@code t:chart} draws them on the server: no script, prints, follows dark mode.
 * Two drawings share one page, wide for screens and slim (newest first, at most {@value #SLIM_BARS} bars) for phones; style sheets
 * choose. Lengths are units of the drawing, rounded to a tenth.
 *
 * @param title what is shown, for people who hear the page: "Electricity per month"
 * @param unit  of all values: kWh, or a currency: GBP
 */
public record Chart(String title, String unit, List<Point> points) {

    private static final double RIGHT = 668;
    private static final double LEFT = 68;
    private static final double TOP = 20;
    private static final double BASE = 190;
    private static final double SLIM_LEFT = 48;
    private static final double SLIM_LENGTH = 164;
    private static final int SLIM_ROW = 36;
    private static final int SLIM_BARS = 7;
    private static final int MOST_LABELS = 13;

    /**
     * One period.
     *
     * @param label  short, for the axis: Nov
     * @param name   in full, for the table: November 2026
     * @param value  what was used, or null when nothing is known
     * @param before the same period of the year before, or null
     */
    public record Point(String label, String name, Double value, Double before) {
    }

    /** A bar and its outline; a length of 0 means there is nothing to draw. */
    public record Bar(Point point, boolean labelled, double x, double width, double y, double height, double middle,
                      double outlineX, double outlineWidth, double outlineY, double outlineHeight) {
    }

    /** A row of the slim drawing: the bar, its outline, and where the words stand behind them. */
    public record Row(Point point, double y, double length, double outline, double words) {
    }

    /** A line across the wide drawing at a round value. */
    public record Line(double y, double value) {
    }

    public Chart {
        points = List.copyOf(points);
    }

    /** Whether anything is known that can be drawn. */
    public boolean isKnown() {
        return points.stream().anyMatch(point -> point.value() != null);
    }

    /** Whether any period can be compared with the year before. */
    public boolean isCompared() {
        return points.stream().anyMatch(point -> point.before() != null);
    }

    public Point highest() {
        return known().stream().max(Comparator.comparing(Point::value)).orElseThrow();
    }

    public Point lowest() {
        return known().stream().min(Comparator.comparing(Point::value)).orElseThrow();
    }

    public List<Bar> bars() {
        List<Bar> bars = new ArrayList<>();
        double step = (RIGHT - LEFT) / points.size();
        int every = (points.size() + MOST_LABELS - 1) / MOST_LABELS;
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            double outline = step * 0.74;
            double inset = Math.min(4, outline / 6);
            double x = LEFT + i * step + (step - outline) / 2;
            double height = height(point.value());
            double before = height(point.before());
            // counted from the newest, so that the last bar always has its label
            boolean labelled = (points.size() - 1 - i) % every == 0;
            bars.add(new Bar(point, labelled, round(x + inset), round(outline - 2 * inset), round(BASE - height), round(height),
                    round(x + outline / 2), round(x), round(outline), round(BASE - before), round(before)));
        }
        return bars;
    }

    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        double step = step(most());
        for (double value = step; value <= most(); value += step) {
            lines.add(new Line(round(BASE - height(value)), value));
        }
        return lines;
    }

    public List<Row> rows() {
        List<Point> newest = new ArrayList<>(slim());
        Collections.reverse(newest);
        List<Row> rows = new ArrayList<>();
        for (Point point : newest) {
            double length = share(point.value()) * SLIM_LENGTH;
            double outline = share(point.before()) * SLIM_LENGTH;
            rows.add(new Row(point, 4 + rows.size() * SLIM_ROW, round(length), round(outline), round(SLIM_LEFT + Math.max(length, outline) + 8)));
        }
        return rows;
    }

    /** The height of the slim drawing. */
    public int tall() {
        return slim().size() * SLIM_ROW;
    }

    /** The last that something is known of: a phone has no room for days to come. */
    private List<Point> slim() {
        int end = points.size();
        while (end > 0 && points.get(end - 1).value() == null) {
            end--;
        }
        return points.subList(Math.max(0, end - SLIM_BARS), end);
    }

    /** The distance of the lines: a round number (1, 2 or 5 and noughts) that fits at most four times. */
    static double step(double most) {
        if (most <= 0) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(most / 4)));
        for (double round : new double[] {1, 2, 5, 10}) {
            if (round * power * 4 >= most) {
                return round * power;
            }
        }
        return 10 * power;
    }

    private List<Point> known() {
        return points.stream().filter(point -> point.value() != null).toList();
    }

    private double most() {
        return points.stream().flatMapToDouble(point -> DoubleStream.of(or0(point.value()), or0(point.before()))).max().orElse(0);
    }

    private double height(Double value) {
        return share(value) * (BASE - TOP);
    }

    private double share(Double value) {
        return most() <= 0 ? 0 : Math.max(0, or0(value)) / most();
    }

    private static double or0(Double value) {
        return Objects.requireNonNullElse(value, 0.0);
    }

    private static double round(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
