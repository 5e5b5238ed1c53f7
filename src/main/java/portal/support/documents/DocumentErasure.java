package portal.support.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.census.ErasureStep;

/** Documents go with the person, whatever they were attached to. */
@ApplicationScoped
class DocumentErasure implements ErasureStep {

    @Inject Documents documents;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(Document.class, DocumentContent.class);
    }

    @Override
    public List<ErasureLine> preview(long customer) {
        return List.of(ErasureLine.deleted(DataClass.SUPPORT, documents.countOf(customer)));
    }

    @Override
    public List<ErasureLine> erase(long customer, Instant at) {
        return List.of(ErasureLine.deleted(DataClass.SUPPORT, documents.forget(customer)));
    }

    /** Before the things they are attached to. */
    @Override
    public int order() {
        return 50;
    }
}
