package portal.platform;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;

/** Gives every job its turn, every two seconds, on every node; some have threads of their own. A job that throws waits for its next turn and is shown to staff. */
@ApplicationScoped
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class.getName());
    private static final int SECONDS_BETWEEN_TURNS = 2;
    /** After so many units another job gets its turn, so that a campaign never starves a password mail. */
    private static final int UNITS_A_TURN = 200;

    @Resource ManagedScheduledExecutorService timer;
    @Resource ManagedThreadFactory threads;
    @Inject @Any Instance<Job> jobs;
    @Inject Clock clock;

    private ScheduledExecutorService own;
    private final Map<String, Turn> turns = new ConcurrentHashMap<>();

    /** What a job did when it last had its turn; error is null when it went well. */
    public record Turn(java.time.Instant at, int units, String error) {
    }

    void begin() {
        timer.scheduleWithFixedDelay(this::runCommon, SECONDS_BETWEEN_TURNS, SECONDS_BETWEEN_TURNS, TimeUnit.SECONDS);
        int all = jobs.stream().mapToInt(Job::threads).sum();
        if (all > 0) {
            own = Executors.newScheduledThreadPool(all, threads);
            jobs.stream().forEach(job -> IntStream.range(0, job.threads())
                    .forEach(thread -> own.scheduleWithFixedDelay(() -> run(job), thread, SECONDS_BETWEEN_TURNS, TimeUnit.SECONDS)));
        }
    }

    @PreDestroy
    void end() {
        if (own != null) {
            own.shutdownNow();
        }
    }

    private void runCommon() {
        jobs.stream().filter(job -> job.threads() == 0).forEach(this::run);
    }

    /** One turn for every job. Tests call it instead of waiting. */
    public void runAll() {
        for (Job job : jobs) {
            run(job);
        }
    }

    public Map<String, Turn> lastTurns() {
        return new TreeMap<>(turns);
    }

    private void run(Job job) {
        int units = 0;
        String error = null;
        try {
            while (units < UNITS_A_TURN && job.work()) {
                units++;
            }
        } catch (RuntimeException broken) {
            error = broken.getClass().getSimpleName();
            Turn last = turns.get(job.name());
            if (last == null || last.error() == null) {
                LOG.log(Level.SEVERE, "Job " + job.name() + " failed and will be tried again", broken);
            }
        }
        turns.put(job.name(), new Turn(clock.now(), units, error));
    }
}
