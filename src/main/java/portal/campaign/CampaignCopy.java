package portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import portal.census.CopySource;
import portal.census.CopyTable;

/** Which campaigns wrote to a person, in their copy; the letters themselves are among their messages. */
@ApplicationScoped
@Transactional
class CampaignCopy implements CopySource {

    @Inject Recipients recipients;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(CampaignRecipient.class);
    }

    @Override
    public List<CopyTable> copy(long customer) {
        return List.of(new CopyTable("campaigns", List.of("title", "topic", "state"),
                recipients.of(customer).stream().map(line -> List.of(line.title(), line.topic(), line.state().name())).toList()));
    }
}
