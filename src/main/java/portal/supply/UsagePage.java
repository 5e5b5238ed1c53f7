package portal.supply;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import portal.platform.faces.Chart;
import portal.platform.faces.Show;
import portal.security.CurrentUser;

/** One fuel, month by month, beside the year before. */
@Named
@RequestScoped
public class UsagePage {

    private static final List<Integer> SPANS = List.of(12, 24, 36);

    @Inject CurrentUser user;
    @Inject Supply supply;
    @Inject Show show;
    @Inject @ManagedProperty("#{param.fuel}") String fuel;
    @Inject @ManagedProperty("#{param.months}") String months;

    private int span;
    private UsageView view;
    private Chart chart;

    @PostConstruct
    void load() {
        span = SPANS.stream().filter(one -> String.valueOf(one).equals(months)).findFirst().orElse(SPANS.get(0));
        Fuel wanted = Arrays.stream(Fuel.values()).filter(one -> one.getCode().equals(fuel)).findFirst().orElse(null);
        view = supply.usage(user.customer(), wanted, span);
        chart = view.fuel() == null ? null : draw();
    }

    private Chart draw() {
        DateTimeFormatter axis = DateTimeFormatter.ofPattern("MMM", show.getLocale());
        List<UsageMonth> oldestFirst = new ArrayList<>(view.months());
        Collections.reverse(oldestFirst);
        return new Chart(show.words("usage.chart." + view.fuel()), view.fuel().getUnit(), oldestFirst.stream()
                .map(month -> new Chart.Point(axis.format(month.day()), show.month(month.day()), month.amount(), month.amountBefore()))
                .toList());
    }

    public UsageView getView() {
        return view;
    }

    public Chart getChart() {
        return chart;
    }

    public int getSpan() {
        return span;
    }

    public List<Integer> getSpans() {
        return SPANS;
    }

    /** The newest month, null when there is none. */
    public UsageMonth getLatest() {
        return view.months().isEmpty() ? null : view.months().get(0);
    }
}
