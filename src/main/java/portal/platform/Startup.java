package portal.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * The start, in order: settings are checked, the schema is migrated, features prepare themselves, one operator command runs or the
 * jobs begin. What is wrong goes, as a table, to the launcher, which ends the process.
 *
 * <p>EclipseLink connects while the persistence unit is deployed, but asks for no table before the first query; every query comes
 * after this observer, because nothing is served and no job runs earlier.
 */
@ApplicationScoped
public class Startup {

    private static final Logger LOG = Logger.getLogger(Startup.class.getName());
    /** System properties shared with the launcher, which has no class in common with the WAR. */
    private static final String PROBLEMS = "portal.start.problems";
    private static final String BANNER = "portal.start.banner";

    @Resource(lookup = "java:app/jdbc/portal") DataSource database;
    @Inject Settings settings;
    @Inject Operator operator;
    @Inject Event<Started> started;
    @Inject @Any Instance<StartBanner> banners;
    @Inject Jobs jobs;
    @Inject Commands commands;

    private volatile boolean done;
    private volatile boolean closed;

    /** Whether the portal is prepared and serves. */
    public boolean done() {
        return done;
    }

    /** Whether it runs and must not serve anybody; no job runs either. */
    public boolean closed() {
        return closed;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        List<String> problems = settings.problems();
        if (Operator.exists(settings.text("portal.operator"))) {
            operator.problems().forEach(problem -> problems.add("operator pack " + operator.code() + "  " + problem));
        }
        if (!problems.isEmpty()) {
            throw stopped(String.join("\n", problems));
        }
        migrate();
        String command = System.getProperty(Commands.COMMAND);
        try {
            started.fire(new Started());
        } catch (ClosedForNow told) {
            if (command != null) {
                throw stopped(told.getMessage());
            }
            LOG.severe(told.getMessage());
            System.setProperty(BANNER, "It answers every page with 503. " + told.getMessage());
            closed = true;
            return;
        } catch (CannotStart told) {
            throw stopped(told.getMessage());
        }
        if (command != null) {
            commands.run(command);
        } else if (settings.jobs()) {
            jobs.begin();
        }
        StringBuilder banner = new StringBuilder();
        banners.forEach(line -> banner.append(line.text()));
        System.setProperty(BANNER, banner.toString());
        done = true;
    }

    private void migrate() {
        try {
            int applied = Flyway.configure(Startup.class.getClassLoader())
                    .dataSource(database).locations("classpath:db/migration").load().migrate().migrationsExecuted;
            LOG.info(() -> "Schema is current, " + applied + " migrations applied");
        } catch (FlywayException broken) {
            throw stopped("PORTAL_DB_URL  the database cannot be used: " + broken.getMessage());
        }
    }

    private static IllegalStateException stopped(String problems) {
        System.setProperty(PROBLEMS, problems);
        return new IllegalStateException("The portal cannot start:\n" + problems);
    }
}
