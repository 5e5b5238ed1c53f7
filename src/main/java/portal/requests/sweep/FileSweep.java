package portal.requests.sweep;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Looks through files for a person who should be gone: prepared copies, uploads, logs, whatever lies in the folders. A file is read in
 * pieces that overlap by the longest value, names are looked at too, and a file that goes away meanwhile is gone. Limit: a sealed file shows
 * nothing; those of a person are destroyed with their rows.
 */
public final class FileSweep {

    private static final int PIECE = 1 << 16;

    private final Traces traces;
    private final Set<Path> left;
    private final Map<String, Long> found = new TreeMap<>();
    private int files;

    /** @param left files and folders that are left out: keys, and the engine's own files, which the database answers for */
    public FileSweep(KnownValues person, Set<Path> left) {
        this.traces = new Traces(person);
        this.left = Set.copyOf(left);
    }

    /** Everything below these folders. */
    public Swept look(List<Path> folders) throws IOException {
        for (Path folder : folders) {
            if (Files.exists(folder)) {
                Files.walkFileTree(folder, new Walk(folder));
            }
        }
        List<Find> finds = new ArrayList<>();
        found.forEach((place, count) -> finds.add(new Find("files", place, count)));
        return new Swept(0, 0, files, finds);
    }

    private final class Walk extends SimpleFileVisitor<Path> {

        private final Path folder;

        Walk(Path folder) {
            this.folder = folder;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return left.contains(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (attributes.isRegularFile() && !left.contains(file)) {
                files++;
                byte[] name = file.getFileName().toString().getBytes(StandardCharsets.UTF_8);
                if (traces.inPiece(name, name.length) || holds(file)) {
                    Path parent = folder.relativize(file).getName(0);
                    found.merge(file.getParent().equals(folder) ? "." : parent.toString(), 1L, Long::sum);
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }
    }

    private boolean holds(Path file) throws IOException {
        int overlap = traces.longest() + 1;
        byte[] piece = new byte[PIECE + overlap];
        try (InputStream in = Files.newInputStream(file)) {
            int kept = 0;
            for (int read = in.readNBytes(piece, 0, PIECE); read > 0; read = in.readNBytes(piece, kept, PIECE)) {
                int length = kept + read;
                if (traces.inPiece(piece, length)) {
                    return true;
                }
                byte[] end = Arrays.copyOfRange(piece, Math.max(0, length - overlap), length);
                System.arraycopy(end, 0, piece, 0, end.length);
                kept = end.length;
            }
            return false;
        } catch (NoSuchFileException goneMeanwhile) {
            return false;
        }
    }
}
