package portal.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import portal.census.PersonalData;
import portal.census.RetentionRule;
import portal.census.RetentionRules;
import portal.census.Source;
import portal.platform.faces.Show;
import portal.security.CurrentUser;

/** Every stored value, with where it came from, why it is held, until when, and what its owner can do about it. */
@Named
@RequestScoped
public class DetailsPage {

    private static final String ASK = "/contact";

    /** A heading and its rows. */
    public record Group(String title, List<Row> rows) {
    }

    /** One value in words. */
    public record Row(String label, String value, String source, String why, String keep, String link, String linkText) {
    }

    @Inject CurrentUser user;
    @Inject @Any Instance<DetailSource> sources;
    @Inject RetentionRules retention;
    @Inject Show show;

    private List<Group> groups;

    @PostConstruct
    void load() {
        long customer = user.customer();
        groups = sources.stream().sorted(Comparator.comparingInt(DetailSource::order))
                .flatMap(source -> source.details(customer).stream())
                .filter(group -> !group.details().isEmpty())
                .map(group -> new Group(show.words(group.key()), group.details().stream().map(this::row).toList())).toList();
    }

    public List<Group> getGroups() {
        return groups;
    }

    private Row row(Detail detail) {
        boolean change = detail.change() != null;
        return new Row(show.words(detail.key()), value(detail.value()), source(detail), why(detail.mark()), keep(detail.mark()),
                change ? detail.change() : ASK, show.words(change ? "details.change" : "details.ask"));
    }

    private String value(Object value) {
        if (value == null) {
            return show.words("details.none");
        }
        if (value instanceof Detail.Word word) {
            return show.words(word.key());
        }
        return value instanceof Instant || value instanceof LocalDate ? show.moment(value) : value.toString();
    }

    private String source(Detail detail) {
        Source source = detail.source() == null ? detail.mark().source() : detail.source();
        return detail.value() == null ? ""
                : detail.since() == null ? show.words("source." + source)
                : show.words("details.since", show.words("source." + source), show.date(show.day(detail.since())));
    }

    private String why(PersonalData mark) {
        return Arrays.stream(mark.purpose()).map(purpose -> show.words("purpose." + purpose)).collect(Collectors.joining(" "));
    }

    private String keep(PersonalData mark) {
        RetentionRule rule = retention.of(mark.value());
        return rule.period() == null ? show.words("details.keep_account")
                : show.words("details.keep_after", span(rule.period())) + " " + show.words(rule.reason());
    }

    private String span(Period period) {
        return period.getYears() > 0 ? show.words("details.years", period.getYears())
                : period.getMonths() > 0 ? show.words("details.months", period.getMonths()) : show.words("details.days", period.getDays());
    }
}
