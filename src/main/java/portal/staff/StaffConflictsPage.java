package portal.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The values that wait for somebody to say which side is right. */
@Named
@RequestScoped
public class StaffConflictsPage {

    @Inject ConflictRoom room;

    private List<ConflictRoom.Row> rows;

    @PostConstruct
    void load() {
        rows = room.open();
    }

    public List<ConflictRoom.Row> getRows() {
        return rows;
    }
}
