package portal.requests.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import portal.requests.sweep.KnownValues;
import portal.requests.sweep.Swept;

/** Looks through every table and file for a person, at any time and without changing anything. */
@ApplicationScoped
@Transactional
public class Leftovers {

    @Inject ErasureRows rows;
    @Inject ErasureFiles files;

    public Swept look(KnownValues person) {
        return rows.sweep(person).and(files.sweep(person));
    }
}
