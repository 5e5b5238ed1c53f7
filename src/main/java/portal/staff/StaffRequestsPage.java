package portal.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import portal.requests.QueueCounters;
import portal.requests.QueueRow;

/** The queue by days left, in pages that go on from a row. */
@Named
@RequestScoped
public class StaffRequestsPage {

    @Inject RequestRoom room;
    @Inject HttpServletRequest request;

    private QueueCounters counters;
    private List<QueueRow> rows;
    private boolean more;

    @PostConstruct
    void load() {
        counters = room.counters();
        List<QueueRow> oneMore = room.queue(request.getParameter("after"));
        more = oneMore.size() > RequestRoom.ROWS_A_PAGE;
        rows = more ? oneMore.subList(0, RequestRoom.ROWS_A_PAGE) : oneMore;
    }

    public QueueCounters getCounters() {
        return counters;
    }

    public List<QueueRow> getRows() {
        return rows;
    }

    public boolean isFirst() {
        return request.getParameter("after") == null;
    }

    /** The reference from which the next page goes on, null when this is the last. */
    public String getNext() {
        return more ? rows.get(rows.size() - 1).reference() : null;
    }
}
