package portal.greenbutton;

import java.util.ArrayList;
import java.util.List;

/** What became of a Green Button file: how many readings were taken, and what was not, by the number of the entry and never by a value. */
public final class GreenButtonReport {

    private static final int MOST_PROBLEMS = 200;

    /** @param reason key of the bundle */
    public record Problem(int entry, String reason) {
    }

    private final List<Problem> problems = new ArrayList<>();
    private long taken;
    private long unchanged;
    private long notTaken;

    void took(long readings, boolean anything) {
        taken += anything ? readings : 0;
        unchanged += anything ? 0 : readings;
    }

    void problem(int entry, String reason) {
        notTaken++;
        remark(entry, reason);
    }

    /** Something to know of an entry whose readings are taken. */
    void remark(int entry, String reason) {
        Problem problem = new Problem(entry, reason);
        if (problems.size() < MOST_PROBLEMS && !problems.contains(problem)) {
            problems.add(problem);
        }
    }

    /** Readings that are stored now and were not, or not so, before; counted by the batch. */
    public long taken() {
        return taken;
    }

    /** Readings that were stored already. */
    public long unchanged() {
        return unchanged;
    }

    /** How often something was not taken. */
    public long notTaken() {
        return notTaken;
    }

    /** Each kind of problem once an entry, at most {@value #MOST_PROBLEMS}. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
