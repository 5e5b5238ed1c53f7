package portal.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import portal.requests.QueueCounters;
import portal.requests.QueueRow;

/** What waits for the person at work, by what their role may see; never more than that. */
@Named
@RequestScoped
public class StaffTodayPage {

    private static final int FIRST_ROWS = 5;

    @Inject RequestRoom requests;
    @Inject WorkDesk work;
    @Inject OnDuty onDuty;

    private QueueCounters counters;
    private List<QueueRow> queue = List.of();
    private long failedLetters;
    private long waitingLetters;
    private long brokenJobs;

    @PostConstruct
    void load() {
        if (onDuty.may(Capability.SEE_REQUESTS)) {
            counters = requests.counters();
            queue = requests.queue(null).stream().limit(FIRST_ROWS).toList();
        }
        if (onDuty.may(Capability.SEE_WORK)) {
            failedLetters = work.failedLetters();
            waitingLetters = work.waitingLetters();
            brokenJobs = work.jobs().stream().filter(job -> job.turn().error() != null).count();
        }
    }

    public QueueCounters getCounters() {
        return counters;
    }

    public List<QueueRow> getQueue() {
        return queue;
    }

    public long getFailedLetters() {
        return failedLetters;
    }

    public long getWaitingLetters() {
        return waitingLetters;
    }

    public long getBrokenJobs() {
        return brokenJobs;
    }

    /** Whether no room of the console is open to this role yet. */
    public boolean isIdle() {
        return Arrays.stream(Capability.values()).noneMatch(one -> one != Capability.SEE_TODAY && onDuty.may(one));
    }
}
