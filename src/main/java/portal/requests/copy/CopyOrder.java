package portal.requests.copy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import portal.census.CopyAction;
import portal.census.CopyDays;
import portal.census.DataClass;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.platform.Stored;

/** What a person wanted in a copy, as ticked on the page; a request without one wants everything. It goes with the person. */
@Entity
@Table(name = "copy_order")
class CopyOrder extends Stored {

    static final int LENGTH = 400;

    @NotPersonal("number of the request")
    @Column(name = "request_id", nullable = false, updatable = false)
    private long request;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, copy = CopyAction.OMIT)
    @Column(name = "customer_id", nullable = false, updatable = false)
    private long customer;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS)
    @Column(name = "subjects", nullable = false, updatable = false, length = LENGTH)
    private String subjects;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS)
    @Column(name = "formats", nullable = false, updatable = false, length = LENGTH)
    private String formats;

    /** Null for no bound. */
    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS)
    @Column(name = "first_day", updatable = false)
    private LocalDate firstDay;

    /** Null for no bound. */
    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS)
    @Column(name = "last_day", updatable = false)
    private LocalDate lastDay;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS)
    @Column(name = "ordered_at", nullable = false, updatable = false)
    private Instant orderedAt;

    protected CopyOrder() {
    }

    CopyOrder(long request, long customer, CopyWish wish, Instant at) {
        this.request = request;
        this.customer = customer;
        this.subjects = names(wish.subjects());
        this.formats = names(wish.formats());
        this.firstDay = wish.days().from();
        this.lastDay = wish.days().to();
        this.orderedAt = at;
    }

    CopyWish wish() {
        return new CopyWish(these(subjects, CopySubject::valueOf), these(formats, CopyFormat::valueOf), new CopyDays(firstDay, lastDay));
    }

    Instant orderedAt() {
        return orderedAt;
    }

    static String names(Set<? extends Enum<?>> chosen) {
        return chosen.stream().sorted((one, other) -> Integer.compare(one.ordinal(), other.ordinal())).map(Enum::name)
                .collect(Collectors.joining(" "));
    }

    private static <T> Set<T> these(String names, Function<String, T> named) {
        return Arrays.stream(names.split(" ")).map(named).collect(Collectors.toSet());
    }
}
