package portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.census.DailySweep;
import portal.census.DataClass;
import portal.census.Due;
import portal.census.Holds;
import portal.census.Purpose;
import portal.census.RetentionRules;
import portal.census.Uses;
import portal.platform.Clock;

/**
 * Removes entries that the rule for them has outlived, and what is noted about uses as old as they are. The chain goes on behind a sealed
 * gap. An entry that is not as it was written stays, so that the walk along the chain still names it.
 */
@ApplicationScoped
@Transactional
@Uses(Purpose.RIGHTS)
class AuditSweep extends DailySweep {

    private static final int AT_ONCE = 500;
    /** Nobody's pseudonym, so that a list of them is never empty. */
    private static final String NOBODY = "";

    @Inject AuditLines lines;
    @Inject Chain chain;
    @Inject RetentionRules rules;
    @Inject Instance<Holds> holds;
    @Inject Instance<Subjects> subjects;
    @Inject Clock clock;

    @Override
    public String name() {
        return "audit-sweep";
    }

    @Override
    protected boolean removeSome() {
        return over(clock.today()).map(this::removeSome).orElse(false);
    }

    private boolean removeSome(Instant moment) {
        lines.lockHead();
        Set<String> held = held();
        List<DataUse> uses = lines.usesBefore(moment, held, AT_ONCE);
        uses.stream().filter(use -> !use.forgetBefore(moment)).forEach(lines::remove);
        List<AuditLine> found = lines.outlived(moment, held, AT_ONCE);
        runs(found).forEach(this::remove);
        return found.size() == AT_ONCE || uses.size() == AT_ONCE;
    }

    @Override
    public List<Due> due(LocalDate day) {
        Set<String> held = held();
        return List.of(new Due(DataClass.ACCESS_LOG, "retention_rule.looks", over(day).map(moment -> lines.countOutlived(moment, held)).orElse(0L)),
                new Due(DataClass.ACCESS_LOG, "retention_rule.uses", over(day).map(moment -> lines.countUsesBefore(moment, held)).orElse(0L)));
    }

    /** Sound entries that follow each other. */
    private List<List<AuditLine>> runs(List<AuditLine> found) {
        List<List<AuditLine>> runs = new ArrayList<>();
        AuditLine last = null;
        for (AuditLine line : found) {
            if (!chain.hash(line).equals(line.entryHash())) {
                continue;
            }
            if (last == null || line.seq() != last.seq() + 1 || !line.previousHash().equals(last.entryHash())) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(line);
            last = line;
        }
        return runs;
    }

    private void remove(List<AuditLine> run) {
        AuditLine first = run.get(0);
        AuditLine last = run.get(run.size() - 1);
        lines.remove(run);
        Optional<AuditGap> before = lines.gapAt(first.seq() - 1).filter(chain::isGenuine).filter(gap -> gap.entryHash().equals(first.previousHash()));
        Optional<AuditGap> after = lines.gapAt(last.seq() + 1).filter(chain::isGenuine);
        Stream.of(before, after).flatMap(Optional::stream).forEach(lines::remove);
        long from = before.map(AuditGap::first).orElse(first.seq());
        long to = after.map(AuditGap::last).orElse(last.seq());
        String hash = after.map(AuditGap::entryHash).orElse(last.entryHash());
        lines.add(new AuditGap(from, to, hash, chain.sealGap(from, to, hash)));
    }

    private Optional<Instant> over(LocalDate on) {
        return rules.of(DataClass.ACCESS_LOG).outlivedBefore(on, clock.zone());
    }

    private Set<String> held() {
        Collection<Long> customers = holds.get().customers(DataClass.ACCESS_LOG);
        return Stream.concat(Stream.of(NOBODY), customers.stream().map(subjects.get()::keyOf).filter(Objects::nonNull)).collect(Collectors.toSet());
    }
}
