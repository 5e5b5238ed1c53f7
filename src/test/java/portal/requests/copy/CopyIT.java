package portal.requests.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.census.CopyDays;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Refusal;
import portal.platform.Settings;
import portal.requests.Claim;
import portal.requests.MyRequests;
import portal.requests.RequestEventKind;
import portal.requests.RequestKind;
import portal.requests.RequestState;
import portal.requests.RequestView;
import portal.requests.RequestWork;
import portal.requests.TimelineLine;
import portal.support.GivenLife;
import portal.support.GivenPerson;
import portal.support.Promise;

@ExtendWith(ArquillianExtension.class)
class CopyIT {

    @Inject GivenPerson given;
    @Inject GivenLife life;
    @Inject MyRequests requests;
    @Inject RequestWork work;
    @Inject CopyJob job;
    @Inject CopyMaker maker;
    @Inject CopyFiles files;
    @Inject CopyOrders orders;
    @Inject Copies copies;
    @Inject Settings settings;
    @Inject Clock clock;

    private void workAll() {
        for (int turns = 0; job.work() && turns < 500; turns++) {
            Thread.onSpinWait();
        }
    }

    private RequestView get(String reference, GivenPerson.Marked person) {
        return requests.get(reference, person.id());
    }

    private Map<String, String> unzipped(String reference) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (InputStream file = files.open(CopyFiles.zip(reference))) {
            ZipInputStream zip = new ZipInputStream(file);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    private Path onDisk(String name) {
        return settings.data().resolve("copies").resolve(name);
    }

    @Test
    @Promise({"CET-17", "CET-18", "TTE-14a"})
    void a_copy_holds_everything_of_its_person_and_nothing_of_another() throws IOException {
        GivenPerson.Marked ana = given.registered();
        GivenPerson.Marked bob = given.registered();
        String reference = requests.askForCopy(ana.id());

        workAll();

        assertThat(get(reference, ana).problemDetail()).isNull();
        assertThat(get(reference, ana).state()).isEqualTo(RequestState.FULFILLED);
        Map<String, String> copy = unzipped(reference);
        assertThat(copy.get("data.json")).contains(ana.name(), ana.email(), ana.number(), ana.phone().substring("+447700".length()))
                .doesNotContain(bob.name(), bob.email(), bob.number(), bob.phone().substring("+447700".length()));
        assertThat(copy.get("data.json")).doesNotContain("password_hash");
        assertThat(copy.get("csv/requests.csv")).contains(reference);
        assertThat(copy.get("index.html")).contains(ana.email()).doesNotContainIgnoringCase("<script");
    }

    @Test
    @Promise({"TTE-05", "CET-18"})
    void a_copy_holds_the_supply_and_says_of_bank_details_that_they_are_held() throws IOException {
        GivenPerson.Marked ana = given.registered();
        String account = life.of(ana).account();
        String reference = requests.askForCopy(ana.id());

        workAll();

        assertThat(unzipped(reference).get("data.json")).contains("A" + account, "B" + account, "P" + account, "298", "1984-02-29", "6819")
                .doesNotContain("GB29NWBK60161331926819");
    }

    @Test
    @Promise("CET-18")
    void a_copy_has_its_consents_its_energy_files_and_says_what_is_held_and_not_shown() throws IOException {
        GivenPerson.Marked ana = given.registered();
        life.of(ana);
        String reference = requests.askForCopy(ana.id());

        workAll();

        Map<String, String> copy = unzipped(reference);
        assertThat(copy).containsKeys("your-data.pdf", "data.schema.json", "VERIFY.txt", "signing-key.pem", "MANIFEST.sha256.sig");
        assertThat(copy.get("greenbutton/usage.xml")).contains("UsagePoint").doesNotContain(ana.name());
        assertThat(copy.get("greenbutton/customer.xml")).contains(ana.name());
        assertThat(copy.get("consents.json")).contains("ISO/IEC TS 27560:2023", "dpv:ConsentRecord", "dpv:ContractFullyExecuted");
        assertThat(copy.get("csv/withheld.csv")).contains("A bank account number", "Your password", "must not be enough");
        assertThat(tables(copy)).as("somebody decided where each table belongs").allMatch(name -> CopySubject.of(name).isPresent());
    }

    private static List<String> tables(Map<String, String> copy) {
        return copy.keySet().stream().filter(name -> name.startsWith("csv/")).map(name -> name.substring(4, name.length() - 4)).toList();
    }

    @Test
    void a_copy_holds_what_was_ticked_of_the_days_that_were_asked_for() throws IOException {
        GivenPerson.Marked ana = given.registered();
        life.of(ana);
        requests.askForDeletion(ana.id());
        LocalDate tomorrow = clock.today().plusDays(1);
        String reference = orders.ask(ana.id(), new CopyWish(Set.of(CopySubject.MONEY, CopySubject.PRIVACY), Set.of(CopyFormat.JSON, CopyFormat.PAGE),
                new CopyDays(tomorrow, null)));

        workAll();

        Map<String, String> copy = unzipped(reference);
        assertThat(copy).containsOnlyKeys("index.html", "data.json", "data.schema.json", "VERIFY.txt", "signing-key.pem", "MANIFEST.sha256",
                "MANIFEST.sha256.sig");
        assertThat(copy.get("data.json")).contains("\"bills\": []", "\"requests\": []", "\"copy_orders\"").doesNotContain("\"profile\"");
        assertThat(copy.get("index.html")).contains("the part of your data that you asked for");
    }

    @Test
    void a_copy_says_how_far_it_is_and_a_crash_costs_one_step() throws IOException {
        GivenPerson.Marked ana = given.registered();
        String reference = requests.askForCopy(ana.id());
        job.work();
        job.work();
        Claim crashed = work.claim(RequestKind.COPY).orElseThrow();
        assertThat(get(reference, ana).partsDone()).isEqualTo(2);
        assertThat(job.work()).as("another node leaves a claimed copy alone").isFalse();

        clock.travel(Duration.ofMinutes(6));
        workAll();

        assertThat(get(reference, ana).state()).isEqualTo(RequestState.FULFILLED);
        assertThat(unzipped(reference).get("data.json")).contains(ana.email());
        assertThatThrownBy(() -> work.progress(crashed, 3, 4)).as("who came back too late").isInstanceOf(Refusal.class);
    }

    @Test
    void a_node_that_died_is_replaced_after_a_minute_and_one_that_works_is_not() {
        GivenPerson.Marked ana = given.registered();
        String reference = requests.askForCopy(ana.id());
        Claim working = work.claim(RequestKind.COPY).orElseThrow();
        for (int beats = 0; beats < 5; beats++) {
            clock.travel(Duration.ofSeconds(40));
            assertThat(work.renew(working)).isTrue();
            assertThat(work.claim(RequestKind.COPY)).isEmpty();
        }

        clock.travel(Duration.ofSeconds(61));
        Claim other = work.claim(RequestKind.COPY).orElseThrow();

        assertThat(work.renew(working)).as("it was given up").isFalse();
        assertThat(work.renew(other)).isTrue();
        workAllAfter(Duration.ofSeconds(61));
        assertThat(get(reference, ana).state()).isEqualTo(RequestState.FULFILLED);
        assertThat(work.renew(other)).as("nobody holds it any more").isFalse();
    }

    private void workAllAfter(Duration pause) {
        clock.travel(pause);
        workAll();
    }

    @Test
    void two_nodes_that_make_the_same_copy_finish_one() throws IOException {
        GivenPerson.Marked ana = given.registered();
        String reference = requests.askForCopy(ana.id());
        while (get(reference, ana).partsOf() == 0 || get(reference, ana).partsDone() < get(reference, ana).partsOf() - 1) {
            job.work();
        }
        Claim slow = work.claim(RequestKind.COPY).orElseThrow();
        clock.travel(Duration.ofSeconds(61));
        Claim other = work.claim(RequestKind.COPY).orElseThrow();

        assertThatThrownBy(() -> maker.step(slow)).as("it lost its claim").isInstanceOf(Refusal.class);
        assertThat(files.has(CopyFiles.zip(reference))).as("and has put nothing in the place of the copy").isFalse();
        maker.step(other);
        String whole = copies.find(get(reference, ana).id(), ana.id()).orElseThrow().sha256();
        clock.travel(Duration.ofSeconds(5));
        assertThatThrownBy(() -> maker.step(slow)).isInstanceOf(Refusal.class);

        assertThat(sha256(reference)).isEqualTo(whole);
        assertThat(get(reference, ana).timeline()).extracting(TimelineLine::kind).containsOnlyOnce(RequestEventKind.READY);
        job.tidy();
        try (Stream<Path> left = Files.list(settings.data().resolve("copies"))) {
            assertThat(left.map(file -> file.getFileName().toString()).filter(name -> name.startsWith(reference)))
                    .as("what the slow one wrote is gone").containsExactly(CopyFiles.zip(reference));
        }
    }

    private String sha256(String reference) throws IOException {
        try (InputStream file = files.open(CopyFiles.zip(reference))) {
            return HexFormat.of().formatHex(Entries.sha256().digest(file.readAllBytes()));
        }
    }

    @Test
    void a_problem_is_shown_and_tried_again_until_it_works() throws IOException {
        GivenPerson.Marked ana = given.registered();
        String reference = requests.askForCopy(ana.id());
        job.work();
        Files.writeString(onDisk(CopyFiles.part(reference, 0)), "broken");
        workAll();
        RequestView failed = get(reference, ana);
        assertThat(failed.state()).isEqualTo(RequestState.FAILED);
        assertThat(failed.problem()).isEqualTo("request_problem.copy");
        assertThat(failed.nextTry()).isAfter(clock.now());

        requests.retry(reference, ana.id());
        workAll();

        assertThat(get(reference, ana).state()).isEqualTo(RequestState.FULFILLED);
        assertThat(get(reference, ana).problem()).isNull();
    }

    @Test
    void a_copy_is_unreadable_on_disk_and_no_part_stays() throws IOException {
        GivenPerson.Marked ana = given.registered();
        String reference = requests.askForCopy(ana.id());
        workAll();
        job.tidy();

        String bytes = Files.readString(onDisk(CopyFiles.zip(reference)), StandardCharsets.ISO_8859_1);

        assertThat(bytes).doesNotStartWith("PK").doesNotContain("data.json", ana.email());
        assertThat(files.has(CopyFiles.part(reference, 0))).isFalse();
    }

    @Test
    void each_fetch_is_noted_and_another_person_gets_nothing() {
        GivenPerson.Marked ana = given.registered();
        GivenPerson.Marked bob = given.registered();
        String reference = requests.askForCopy(ana.id());
        workAll();
        long request = get(reference, ana).id();

        copies.fetch(request, ana.id());

        assertThat(copies.find(request, ana.id()).orElseThrow().fetches()).isEqualTo(1);
        assertThat(get(reference, ana).timeline()).extracting(TimelineLine::kind).contains(RequestEventKind.READY, RequestEventKind.FETCHED);
        assertThatThrownBy(() -> copies.fetch(request, bob.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> requests.get(reference, bob.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void when_its_days_are_over_the_file_is_destroyed() throws IOException {
        GivenPerson.Marked ana = given.registered();
        String reference = requests.askForCopy(ana.id());
        workAll();

        clock.travel(Duration.ofDays(5).plusMinutes(1));
        workAll();

        assertThat(files.has(CopyFiles.zip(reference))).isFalse();
        assertThat(copies.find(get(reference, ana).id(), ana.id())).isEmpty();
        assertThat(get(reference, ana).timeline()).extracting(TimelineLine::kind).endsWith(RequestEventKind.EXPIRED);
    }

    @Test
    void nobody_has_two_copies_in_the_making() {
        GivenPerson.Marked ana = given.registered();
        requests.askForCopy(ana.id());

        assertThatThrownBy(() -> requests.askForCopy(ana.id())).isInstanceOf(Refusal.class).hasMessage("request.already");
        workAll();
        assertThat(requests.askForCopy(ana.id())).isNotNull();
    }
}
