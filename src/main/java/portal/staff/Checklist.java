package portal.staff;

import java.util.ArrayList;
import java.util.List;
import portal.requests.RequestChannel;
import portal.requests.RequestEventKind;
import portal.requests.RequestKind;

/** What has to be true before a request of its kind is closed, and whether it is; read from what happened, ticked by nobody. */
public final class Checklist {

    private Checklist() {
    }

    /** One point; {@code staff_check.*} in the bundle. */
    public record Point(String words, boolean done) {
    }

    static List<Point> of(RequestFile file) {
        List<Point> points = new ArrayList<>();
        add(points, "RECEIPT_TOLD", happened(file, RequestEventKind.ACKNOWLEDGED));
        add(points, "IDENTITY", file.request().channel() == RequestChannel.PORTAL || happened(file, RequestEventKind.IDENTITY_GIVEN) || happened(file, RequestEventKind.IDENTITY_SHOWN)
                || happened(file, RequestEventKind.APPROVED));
        add(points, "SOMEBODY", file.request().assignedTo() != null);
        if (file.request().kind() == RequestKind.CORRECT) {
            add(points, "EVIDENCE", !file.evidence().isEmpty());
        }
        if (file.request().kind() == RequestKind.DELETE) {
            add(points, "SETTLED", !file.unsettled());
            add(points, "FREE", !file.held());
        }
        add(points, "IN_TIME", !file.request().late());
        add(points, "DECIDED", file.request().decided() != null || file.request().state().isEnd());
        add(points, "DONE", file.request().state().isEnd());
        return List.copyOf(points);
    }

    static boolean happened(RequestFile file, RequestEventKind kind) {
        return file.request().timeline().stream().anyMatch(line -> line.kind() == kind);
    }

    private static void add(List<Point> points, String point, boolean done) {
        points.add(new Point("staff_check." + point, done));
    }
}
