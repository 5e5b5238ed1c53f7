package portal.support.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.census.ErasureStep;

/** What was said goes with the person; that there was a case, its topic and its days stay for counting and name nobody. */
@ApplicationScoped
@Transactional
class CaseErasure implements ErasureStep {

    @Inject CaseRows rows;
    @Inject PassageRows rulings;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(SupportCase.class, Interaction.class, PassageRuling.class);
    }

    @Override
    public List<ErasureLine> preview(long customer) {
        return lines(rows.countSaidBy(customer) + rulings.countOf(customer), rows.countOf(customer));
    }

    @Override
    public List<ErasureLine> erase(long customer, Instant at) {
        int ruled = rulings.removeOf(customer);
        int said = rows.removeSaidBy(customer);
        List<SupportCase> all = rows.all(customer);
        for (SupportCase one : all) {
            if (!one.view().isClosed()) {
                one.close(at);
            }
            one.forgetPerson();
        }
        return lines(ruled + said, all.size());
    }

    private static List<ErasureLine> lines(long said, long cases) {
        return List.of(ErasureLine.deleted(DataClass.SUPPORT, said), ErasureLine.anonymised(DataClass.SUPPORT, cases));
    }
}
