package portal.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portal.census.Uses;
import portal.platform.Clock;
import portal.platform.Command;

/** {@code extract generate DIR}: writes a sample extract, for the demo, for tests, and for whoever writes the real one. */
@ApplicationScoped
@Uses(nobodys = "people that are made up")
public class GenerateExtract implements Command {

    private static final long SEED = 1;
    private static final int MOST_CUSTOMERS = 2_000_000;

    @Inject DemoExtract extract;
    @Inject Clock clock;

    @Override
    public String name() {
        return "extract generate";
    }

    @Override
    public String usage() {
        return "extract generate DIR [--seed N] [--today 2026-11-20] [--customers N]   write a sample extract";
    }

    @Override
    public String run(List<String> arguments) {
        if (arguments.size() % 2 == 0) {
            throw new CommandFailed(usage());
        }
        Map<String, String> options = new HashMap<>();
        for (int i = 1; i < arguments.size(); i += 2) {
            options.put(arguments.get(i), arguments.get(i + 1));
        }
        try {
            LocalDate today = options.containsKey("--today") ? LocalDate.parse(options.remove("--today")) : clock.today();
            long seed = Long.parseLong(options.getOrDefault("--seed", String.valueOf(SEED)));
            int customers = Integer.parseInt(options.getOrDefault("--customers", String.valueOf(DemoExtract.CUSTOMERS)));
            options.keySet().removeAll(List.of("--seed", "--customers"));
            if (!options.isEmpty() || customers < 1 || customers > MOST_CUSTOMERS) {
                throw new CommandFailed(usage());
            }
            extract.write(Path.of(arguments.get(0)), today, seed, customers);
            return "Wrote " + customers + " customers as of " + today + " to " + arguments.get(0);
        } catch (DateTimeException | NumberFormatException unreadable) {
            throw new CommandFailed(usage());
        }
    }
}
