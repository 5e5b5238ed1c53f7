package portal.requests.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portal.audit.Actor;
import portal.customer.Channel;
import portal.customer.CustomerIntake;
import portal.customer.CustomerRecords;
import portal.customer.ImportedCustomer;
import portal.customer.PersonName;
import portal.exchange.DemoExtract;
import portal.exchange.ImportState;
import portal.exchange.ImportView;
import portal.exchange.Imports;
import portal.platform.Clock;
import portal.platform.Reference;
import portal.requests.MyRequests;
import portal.requests.RequestDesk;
import portal.requests.RequestState;
import portal.support.GivenLife;
import portal.support.GivenPerson;
import portal.support.Rows;
import portal.support.Scissors;

/** An erasure takes its time and holds its locks; the utility's extract comes in meanwhile. */
@ExtendWith(ArquillianExtension.class)
class ErasureBesideImportIT {

    private static final Actor OFFICER = Actor.staff("officer-key", "PRIVACY_OFFICER");
    private static final long SECONDS = 60;

    @Resource ManagedExecutorService threads;
    @Inject GivenPerson given;
    @Inject GivenLife life;
    @Inject MyRequests requests;
    @Inject RequestDesk desk;
    @Inject ErasureJob job;
    @Inject Scissors scissors;
    @Inject DemoExtract people;
    @Inject Imports imports;
    @Inject CustomerIntake intake;
    @Inject CustomerRecords customers;
    @Inject Rows rows;
    @Inject Clock clock;

    @AfterEach
    void back_to_today() {
        clock.travel(clock.ahead().negated());
    }

    @ParameterizedTest
    @ValueSource(ints = {Scissors.IN_THE_MIDDLE, Scissors.AFTER_THE_CUSTOMER})
    void everybody_else_is_imported_while_it_runs_and_she_does_not_come_back(int at) throws Exception {
        GivenPerson.Marked zoe = given.registered();
        life.of(zoe);
        String request = requests.askForDeletion(zoe.id());
        desk.approveAtOnce(request, OFFICER);
        Path extract = extract();
        CompletableFuture<Void> goOn = new CompletableFuture<>();
        CompletableFuture<Void> stopped = scissors.holdNext(at, goOn);
        CompletableFuture<Void> erasure = CompletableFuture.runAsync(this::work, threads);
        CompletableFuture<Void> herself = null;
        try {
            stopped.get(SECONDS, TimeUnit.SECONDS);

            ImportView imported = imports.importExtract(extract);
            assertThat(imported.state()).as("nobody waits for her locks").isEqualTo(ImportState.DONE);
            assertThat(imported.created()).isEqualTo(imported.linesTotal());
            herself = CompletableFuture.runAsync(() -> intake.takeCustomers(List.of(her(zoe)), clock.now()), threads);
        } finally {
            goOn.complete(null);
        }
        erasure.get(SECONDS, TimeUnit.SECONDS);
        herself.handle((done, refused) -> done).get(SECONDS, TimeUnit.SECONDS);

        // a line about herself that came first makes the erasure begin again, by itself
        clock.travel(Duration.ofMinutes(2));
        work();

        assertThat(desk.view(request, OFFICER).state()).isEqualTo(RequestState.FULFILLED);
        assertThat(customers.findPerson(zoe.id())).isEmpty();
        assertThat(rows.texts("SELECT id FROM customer WHERE name = ?", zoe.name())).isEmpty();
        assertThat(intake.find(List.of(zoe.number()))).as("nobody of that number came back").isEmpty();
    }

    private void work() {
        for (int turns = 0; turns < 20; turns++) {
            job.work();
        }
    }

    private static ImportedCustomer her(GivenPerson.Marked zoe) {
        return new ImportedCustomer(zoe.number(), new PersonName(zoe.name()), LocalDate.parse("1984-02-29"), "en", "GB", Channel.EMAIL, "Needs large print");
    }

    /** Of people whom no other test knows. */
    private Path extract() throws IOException {
        Path folder = Files.createTempDirectory("extract");
        people.write(folder, clock.today(), 7, 5);
        String prefix = Reference.random();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".csv")).toList()) {
                Files.writeString(file, Files.readString(file).replaceAll("(?m)(^|,)(C0|PR0|UP|B0|P0|[EGW]24A|AG|R-|440)(?=\\d)", "$1" + prefix + "$2"));
            }
        }
        return folder;
    }
}
