package portal.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import portal.exchange.DemoExtract;
import portal.exchange.Imports;
import portal.platform.Clock;
import portal.platform.Settings;
import portal.platform.Started;

/**
 * Fills the demo at its first start: writes the sample extract under the data folder and imports it as an operator would. Later starts
 * find the logins and leave what people did meanwhile alone; a start that was cut off is done again.
 */
@ApplicationScoped
public class DemoData {

    private static final int AFTER_EVERYTHING_ELSE = 2000;
    private static final long SEED = 1;

    @Inject Settings settings;
    @Inject Clock clock;
    @Inject DemoExtract extract;
    @Inject Imports imports;
    @Inject DemoDisagreement disagreement;
    @Inject DemoSurveys surveys;
    @Inject DemoLogins logins;

    void fill(@Observes @Priority(AFTER_EVERYTHING_ELSE) Started started) {
        if (!settings.demo()) {
            return;
        }
        if (!logins.made()) {
            Path folder = settings.data().resolve("demo-extract");
            extract.write(folder, clock.today(), SEED);
            imports.importExtract(folder);
            disagreement.make();
            surveys.make();
            logins.make();
        }
    }
}
