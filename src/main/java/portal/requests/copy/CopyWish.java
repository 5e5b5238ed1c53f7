package portal.requests.copy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import portal.census.CopyDays;
import portal.platform.Refusal;

/** What somebody wants in a copy, and as what. Nothing is left out silently: page and PDF cut long tables, so the whole of them comes along. */
public record CopyWish(Set<CopySubject> subjects, Set<CopyFormat> formats, CopyDays days) {

    public static final CopyWish EVERYTHING = new CopyWish(EnumSet.allOf(CopySubject.class), EnumSet.allOf(CopyFormat.class), CopyDays.ALL);

    /** @throws Refusal when it is a wish for nothing */
    public CopyWish {
        if (subjects.isEmpty()) {
            throw Refusal.at("subjects", "copy.no_subject");
        }
        if (formats.isEmpty()) {
            throw Refusal.at("formats", "copy.no_format");
        }
        if (days.from() != null && days.to() != null && days.to().isBefore(days.from())) {
            throw Refusal.at("to", "copy.days_backwards");
        }
        Set<CopyFormat> whole = EnumSet.copyOf(formats);
        if (!whole.contains(CopyFormat.JSON) && (whole.contains(CopyFormat.PAGE) || whole.contains(CopyFormat.PDF))) {
            whole.add(CopyFormat.CSV);
        }
        subjects = Set.copyOf(subjects);
        formats = Set.copyOf(whole);
    }

    /** But for these subjects, by their names. */
    CopyWish without(Set<String> refused) {
        return new CopyWish(subjects.stream().filter(subject -> !refused.contains(subject.name())).collect(Collectors.toSet()), formats, days);
    }

    boolean has(CopyFormat format) {
        return formats.contains(format);
    }

    /** Whether a table is asked for, by its name. */
    boolean isAbout(String name) {
        return CopySubject.of(name).map(subjects::contains).orElse(true);
    }

    /** Whether a file of a feature is. */
    boolean has(String path, LocalDate day) {
        return has(CopyFormat.of(path)) && isAbout(path) && (day == null || days.hold(day));
    }
}
