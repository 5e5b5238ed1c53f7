package portal.canary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import portal.audit.Actor;
import portal.customer.Person;
import portal.customer.PhoneNumber;
import portal.exchange.ImportView;
import portal.exchange.Imports;
import portal.platform.Clock;
import portal.platform.Settings;
import portal.requests.MyRequests;
import portal.requests.RequestDesk;
import portal.requests.RequestKind;
import portal.requests.copy.CopyContents;
import portal.requests.copy.CopyJob;
import portal.requests.erasure.ErasureJob;
import portal.requests.erasure.Leftovers;
import portal.requests.sweep.Find;
import portal.requests.sweep.KnownValues;
import portal.requests.sweep.Swept;

/**
 * One life of a canary, from the extract to the sweep, through the same services and jobs as anybody's. What it finds wrong are names of
 * fields, tables and files.
 */
@ApplicationScoped
public class Canary {

    private static final Actor KEEPER = Actor.system("canary");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long BETWEEN_LOOKS = 100;
    /** Said to be held and never shown, or another person's, or a house's. */
    private static final Set<String> NOT_SHOWN = Set.of("passport", "payer", "friend", "guest", "meter", "delegate", "neighbour", "claim");
    /** These name a house, its account and a sale, which stay without the person. */
    private static final Set<String> STAYS = Set.of("meter", "account", "order", "item", "agreement", "tariff");

    @Inject Imports imports;
    @Inject CanaryWalk walk;
    @Inject MyRequests requests;
    @Inject RequestDesk desk;
    @Inject CopyJob copies;
    @Inject CopyContents contents;
    @Inject ErasureJob erasures;
    @Inject Leftovers leftovers;
    @Inject CanaryBook book;
    @Inject Settings settings;
    @Inject Clock clock;

    /** Runs it and writes the outcome down. */
    public CanaryView run() {
        List<String> problems = new ArrayList<>();
        Swept swept = new Swept(0, 0, 0, List.of());
        Marks marks = new Marks();
        try {
            Person canary = hatch(marks);
            problems.addAll(missingInCopy(canary, marks));
            swept = gone(canary, marks);
            problems.addAll(swept.finds().stream().map(Find::toString).toList());
        } catch (IOException | RuntimeException broken) {
            problems.add(broken.getClass().getSimpleName() + (broken instanceof Broken ? " " + broken.getMessage() : ""));
        }
        return book.note(marks.all().size(), swept, problems);
    }

    /** What a step says when it did not come to its end. */
    private static final class Broken extends RuntimeException {
        Broken(String step) {
            super(step);
        }
    }

    Person hatch(Marks marks) throws IOException {
        Path folder = Files.createTempDirectory(settings.data(), "canary");
        try {
            new CanaryExtract(marks, clock).write(folder);
            ImportView run = imports.importExtract(folder);
            if (run.problems() > 0) {
                throw new Broken("import");
            }
        } finally {
            CanaryExtract.destroy(folder);
        }
        return walk.walk(marks);
    }

    /** Fields whose mark is in no file of the copy. */
    List<String> missingInCopy(Person canary, Marks marks) throws IOException {
        long request = requests.get(requests.askForCopy(canary.id()), canary.id()).id();
        until("copy", copies::work, () -> requests.findOpen(RequestKind.COPY, canary.id()).isEmpty());
        String all = String.join("\n", contents.of(request, canary.id()).values());
        return new TreeMap<>(marks.all()).entrySet().stream()
                .filter(mark -> !NOT_SHOWN.contains(mark.getKey()) && !says(all, mark.getValue()))
                .map(mark -> "copy without " + mark.getKey()).toList();
    }

    /** A telephone number is written as people write it. */
    private static boolean says(String all, String mark) {
        return all.contains(mark) || mark.startsWith("+") && all.contains(new PhoneNumber(mark).shown(CanaryExtract.COUNTRY));
    }

    Swept gone(Person canary, Marks marks) {
        desk.approveAtOnce(requests.askForDeletion(canary.id()), KEEPER);
        until("erasure", erasures::work, () -> requests.findOpen(RequestKind.DELETE, canary.id()).isEmpty());
        List<String> texts = marks.all().entrySet().stream().filter(mark -> !STAYS.contains(mark.getKey()))
                .map(Map.Entry::getValue).collect(Collectors.toList());
        return leftovers.look(new KnownValues(canary.id(), List.of(canary.subjectKey(), canary.reference()), texts));
    }

    /** Lends the job a hand, in case nobody else runs it, and gives up at its first failure. */
    private void until(String step, BooleanSupplier job, BooleanSupplier done) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new Broken(step);
            }
            if (!job.getAsBoolean()) {
                rest();
            }
        }
    }

    private static void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Broken("stopped");
        }
    }
}
