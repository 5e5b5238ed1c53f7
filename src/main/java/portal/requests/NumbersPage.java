package portal.requests;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.NotFound;

/** How many requests were received in a year and what became of them, for everybody to read. */
@Named
@RequestScoped
@Uses(Purpose.RIGHTS)
public class NumbersPage {

    @Inject RequestNumbers numbers;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private List<Integer> years;
    private int year;
    private List<YearNumbers> rows;

    @PostConstruct
    void load() {
        years = numbers.years();
        String asked = parameters.get("year");
        year = asked == null ? years.get(0) : years.stream().filter(one -> asked.equals(String.valueOf(one))).findFirst().orElseThrow(NotFound::new);
        rows = numbers.of(year);
    }

    public List<Integer> getYears() {
        return years;
    }

    public int getYear() {
        return year;
    }

    /** One row a kind, the last for all of them. */
    public List<YearNumbers> getRows() {
        return rows;
    }

    /** Whether nobody asked for anything. */
    public boolean isNothing() {
        return rows.size() == 1;
    }
}
