package portal.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import portal.support.cases.CaseView;

/** Cases that wait for an answer, the longest first, in pages that go on from a row. */
@Named
@RequestScoped
public class StaffCasesPage {

    @Inject CaseRoom room;
    @Inject HttpServletRequest request;

    private long waiting;
    private List<CaseView> rows;
    private boolean more;

    @PostConstruct
    void load() {
        waiting = room.waiting();
        List<CaseView> oneMore = room.queue(request.getParameter("after"));
        more = oneMore.size() > CaseRoom.ROWS_A_PAGE;
        rows = more ? oneMore.subList(0, CaseRoom.ROWS_A_PAGE) : oneMore;
    }

    public long getWaiting() {
        return waiting;
    }

    public List<CaseView> getRows() {
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
