package portal.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import portal.census.CopySource;
import portal.census.CopyTable;

/** A part of every copy that holds nothing, until it is told to: then it cuts the very connection that the copy is read with. */
@ApplicationScoped
public class CopyScissors implements CopySource {

    @Inject Scissors scissors;

    private volatile boolean open;

    public void cutNext() {
        open = true;
    }

    public int cuts() {
        return scissors.cuts();
    }

    @Override
    public Set<Class<?>> covers() {
        return Set.of();
    }

    @Override
    public List<CopyTable> copy(long customer) {
        if (open) {
            open = false;
            scissors.cutOwnConnection();
        }
        return List.of();
    }
}
