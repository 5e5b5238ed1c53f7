package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import portal.census.DailySweep;
import portal.census.Due;
import portal.census.Purpose;
import portal.census.Uses;

/** Removes bills, payments and at last the contracts that outlived their erased holder, once the law's period for keeping books has passed. */
@ApplicationScoped
@Uses(Purpose.RIGHTS)
class BooksSweep extends DailySweep {

    @Inject SupplyErasure books;

    @Override
    public String name() {
        return "books-sweep";
    }

    @Override
    protected boolean removeSome() {
        return books.removeSomeOutlived();
    }

    @Override
    public List<Due> due(LocalDate day) {
        return books.due(day);
    }
}
