package portal.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import portal.audit.LastUse;
import portal.census.DataClass;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.RetentionRule;
import portal.census.RetentionRules;
import portal.census.Source;
import portal.platform.faces.Show;
import portal.policy.PolicyInForce;
import portal.policy.change.NewUse;

/** The words of the details page that are the same for everybody: why a class of data is held, for how long, who gave it. Made once. */
@ApplicationScoped
public class DetailWords {

    @Inject RetentionRules retention;
    @Inject PolicyInForce inForce;
    @Inject Show show;

    private final Map<DataClass, String> keep = new EnumMap<>(DataClass.class);
    private final Map<Purpose, String> why = new EnumMap<>(Purpose.class);
    private final Map<Source, String> sources = new EnumMap<>(Source.class);
    private final Map<String, String> labels = new ConcurrentHashMap<>();

    @PostConstruct
    void make() {
        for (DataClass dataClass : DataClass.values()) {
            keep.put(dataClass, keep(retention.of(dataClass)));
        }
        for (Purpose purpose : Purpose.values()) {
            why.put(purpose, show.words("purpose." + purpose));
        }
        for (Source source : Source.values()) {
            sources.put(source, show.words("source." + source));
        }
    }

    public String label(String key) {
        return labels.computeIfAbsent(key, show::words);
    }

    /** What is stored, or that nothing is. */
    public String value(Object value) {
        if (value == null) {
            return label("details.none");
        }
        if (value instanceof Detail.Word word) {
            return label(word.key());
        }
        return value instanceof Instant || value instanceof LocalDate ? show.moment(value) : value.toString();
    }

    /** What a value is for. */
    public String why(PersonalData mark) {
        return Arrays.stream(mark.purpose()).map(why::get).collect(Collectors.joining(" "));
    }

    /** What a value that came in under that version of the policy is for, and what it is not for because the version did not say so. */
    String why(PersonalData mark, String policy) {
        return Arrays.stream(mark.purpose())
                .map(purpose -> inForce.mayUse(policy, purpose, mark.value()) ? why.get(purpose) : show.words("details.not_for", why.get(purpose)))
                .collect(Collectors.joining(" "));
    }

    /** Whether a value of that version serves a new use, and why or why not. */
    String newUse(NewUse use, String policy) {
        String key = use.isRefused() ? "details.new_refused" : !use.serves(policy) ? "details.not_for" : use.isAllowed() ? "details.new_allowed" : "details.new_came";
        return show.words(key, why.get(use.purpose()));
    }

    /** How a value came in, as far as it was written down. */
    String told(Detail detail) {
        return detail.policy() == null ? label("details.told_unknown")
                : label(detail.way() == null ? "details.told" : "details.told_" + detail.way());
    }

    /** When a value was last used by somebody else than its owner. */
    String used(LastUse use) {
        if (use == null) {
            return "";
        }
        if (use.at() == null) {
            return label("details.used_none");
        }
        String day = show.date(show.day(use.at()));
        return use.purpose() == null ? show.words("details.used_mail", day) : show.words("details.used", day, why.get(use.purpose()));
    }

    public String keep(PersonalData mark) {
        return keep.get(mark.value());
    }

    public String source(Source source) {
        return sources.get(source);
    }

    private String keep(RetentionRule rule) {
        return rule.period() == null ? show.words("details.keep_account")
                : show.words(rule.whileCustomer() ? "details.keep_both" : "details.keep_day", span(rule.period())) + " " + show.words(rule.reason());
    }

    private String span(Period period) {
        return period.getYears() > 0 ? show.words("details.years", period.getYears())
                : period.getMonths() > 0 ? show.words("details.months", period.getMonths()) : show.words("details.days", period.getDays());
    }
}
