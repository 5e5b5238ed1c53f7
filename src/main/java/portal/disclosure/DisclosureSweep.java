package portal.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import portal.census.DailySweep;
import portal.census.DataClass;
import portal.census.Due;
import portal.census.Purpose;
import portal.census.Uses;

/** Deletes entries of the book of disclosures that the retention rule has outlived. */
@ApplicationScoped
@Uses(Purpose.RIGHTS)
class DisclosureSweep extends DailySweep {

    @Inject DisclosureBook book;

    @Override
    public String name() {
        return "disclosure-sweep";
    }

    @Override
    protected boolean removeSome() {
        book.removeOutlived();
        return false;
    }

    @Override
    public List<Due> due(LocalDate day) {
        return List.of(new Due(DataClass.DISCLOSURE, "retention_rule.disclosures", book.countOutlived(day)));
    }
}
