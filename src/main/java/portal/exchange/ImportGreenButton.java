package portal.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import portal.census.Purpose;
import portal.census.Uses;
import portal.greenbutton.GreenButtonImport;
import portal.greenbutton.GreenButtonReport;
import portal.platform.Clock;
import portal.platform.Command;
import portal.platform.Refusal;

/** {@code greenbutton import FILE POINT[,POINT]}: takes readings from a Green Button file prints what became of them and keeps the report for staff. */
@ApplicationScoped
@Uses(Purpose.SERVICE)
public class ImportGreenButton implements Command {

    @Inject GreenButtonImport greenButton;
    @Inject ImportDesk desk;
    @Inject Clock clock;

    @Override
    public String name() {
        return "greenbutton import";
    }

    @Override
    public String usage() {
        return "greenbutton import FILE POINT[,POINT]   take readings of these usage points from a Green Button file";
    }

    @Override
    public String run(List<String> arguments) {
        if (arguments.size() != 2) {
            throw new CommandFailed(usage());
        }
        Instant started = clock.now();
        try {
            GreenButtonReport report = greenButton.importFile(Path.of(arguments.get(0)), List.of(arguments.get(1).split(",")));
            desk.keep(ImportRun.ofGreenButton(report, started, clock.now()), problems(report));
            return words(report);
        } catch (Refusal asAWhole) {
            desk.keep(ImportRun.refused(started, clock.now()), List.of(new ProblemView(ImportRun.GREEN_BUTTON, 0, null, asAWhole.getMessage())));
            throw asAWhole;
        }
    }

    private static List<ProblemView> problems(GreenButtonReport report) {
        return report.problems().stream().map(one -> new ProblemView(ImportRun.GREEN_BUTTON, one.entry(), null, one.reason())).toList();
    }

    private static String words(GreenButtonReport report) {
        return report.taken() + " readings taken, " + report.unchanged() + " were there already, " + report.notTaken() + " not taken\n"
                + report.problems().stream().map(one -> "  entry " + one.entry() + "  " + one.reason()).collect(Collectors.joining("\n"));
    }
}
