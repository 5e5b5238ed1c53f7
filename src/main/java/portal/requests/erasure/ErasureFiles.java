package portal.requests.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import portal.platform.Settings;
import portal.requests.sweep.FileSweep;
import portal.requests.sweep.KnownValues;
import portal.requests.sweep.Swept;

/**
 * The files that belong to the portal: everything under PORTAL_DATA, and the folders of PORTAL_LOGS. Left out are the keys, the demo's
 * extract, which stands for the billing system's own, and the file of an embedded database, which is looked through as a database.
 */
@ApplicationScoped
class ErasureFiles {

    private static final List<String> NOT_OURS = List.of("keys", "demo-extract");
    private static final String ENGINE = ".mv.db";

    @Inject Settings settings;

    Swept sweep(KnownValues person) {
        Path data = settings.data();
        List<Path> folders = new ArrayList<>(List.of(data));
        Stream.of(settings.text("portal.logs").split(",")).map(String::strip).filter(folder -> !folder.isEmpty()).map(Path::of).forEach(folders::add);
        try {
            return new FileSweep(person, leftOut(data)).look(folders);
        } catch (IOException unreadable) {
            throw new ErasureFailed("request_problem.sweep", "The sweep could not read the files: " + unreadable.getClass().getSimpleName());
        }
    }

    private static Set<Path> leftOut(Path data) throws IOException {
        Set<Path> left = new HashSet<>();
        NOT_OURS.forEach(name -> left.add(data.resolve(name)));
        try (Stream<Path> files = Files.list(data)) {
            files.filter(file -> file.getFileName().toString().endsWith(ENGINE)).forEach(left::add);
        }
        return left;
    }
}
