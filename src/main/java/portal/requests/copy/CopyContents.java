package portal.requests.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What a finished copy says, file by file, for whoever checks that it is complete. It counts as a fetch by its person. */
@ApplicationScoped
public class CopyContents {

    @Inject Copies copies;
    @Inject CopyFiles files;

    /** Name of each file to its content as UTF-8. Nothing is found when the copy is another person's, or over */
    public Map<String, String> of(long request, long customer) throws IOException {
        Map<String, String> contents = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(files.open(copies.fetch(request, customer)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                contents.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return contents;
    }
}
