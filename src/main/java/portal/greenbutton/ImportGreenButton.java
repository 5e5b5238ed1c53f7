package portal.greenbutton;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import portal.platform.Command;

/** {@code greenbutton import FILE POINT[,POINT]}: takes readings from a Green Button file and prints what became of them. */
@ApplicationScoped
public class ImportGreenButton implements Command {

    @Inject GreenButtonImport greenButton;

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
        GreenButtonReport report = greenButton.importFile(Path.of(arguments.get(0)), List.of(arguments.get(1).split(",")));
        return report.taken() + " readings taken, " + report.unchanged() + " were there already, " + report.notTaken() + " not taken\n"
                + report.problems().stream().map(one -> "  entry " + one.entry() + "  " + one.reason()).collect(Collectors.joining("\n"));
    }
}
