package portal.greenbutton;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.platform.Clock;
import portal.platform.Operator;
import portal.platform.Refusal;
import portal.supply.Fuel;
import portal.supply.usage.ReadsIntake;

/**
 * Takes the readings of a Green Button file. The file is read twice, first to see that it is whole and what belongs together: nothing of one
 * that breaks off or is something else is ever stored. Taking it again changes nothing.
 */
@ApplicationScoped
public class GreenButtonImport {

    @Inject ReadsIntake intake;
    @Inject Audit audit;
    @Inject Operator operator;
    @Inject Clock clock;

    /**
     * Imports a file whose readings are of these usage points, at most one of each fuel.
     *
     * @throws Refusal when the file is no Green Button file, or a usage point is unknown
     */
    public GreenButtonReport importFile(Path file, List<String> points) {
        Map<Fuel, String> byFuel = byFuel(points);
        if (!Files.isRegularFile(file)) {
            throw new Refusal("greenbutton.no_file");
        }
        GreenButtonReport report = new GreenButtonReport();
        FeedIndex index = new FeedIndex();
        read(file, index);
        try (Batches batches = new Batches(byFuel, Currency.getInstance(operator.currency()).getNumericCode(), report,
                reads -> intake.takeReads(reads, clock.now()))) {
            read(file, new FeedReadings(index, batches));
        }
        audit.record(new AuditEntry(Actor.system("import"), "green_button.imported", null, Set.of(DataClass.USAGE), Purpose.BILLING, null, null));
        return report;
    }

    private Map<Fuel, String> byFuel(List<String> points) {
        Map<Fuel, String> byFuel = new EnumMap<>(Fuel.class);
        Map<String, Fuel> fuels = intake.fuelsOf(points);
        for (String point : points) {
            if (!fuels.containsKey(point)) {
                throw new Refusal("greenbutton.unknown_point");
            }
            if (byFuel.put(fuels.get(point), point) != null) {
                throw new Refusal("greenbutton.two_points");
            }
        }
        return byFuel;
    }

    private static void read(Path file, FeedReader.Listener listener) {
        try (InputStream in = Files.newInputStream(file)) {
            new FeedReader(listener).read(in);
        } catch (IOException unreadable) {
            throw new Refusal("greenbutton.no_file");
        }
    }
}
