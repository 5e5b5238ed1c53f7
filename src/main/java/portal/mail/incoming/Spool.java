package portal.mail.incoming;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder with a file for each mail, or a Maildir, whose {@code new} is read. A file must appear whole, as by a rename; names that begin with a dot
 * are passed over. What is for people goes to {@code kept} beside the others.
 */
record Spool(Path folder) implements MailSource {

    static final String KEPT = "kept";

    @Override
    public boolean read(int most, Reader reader) throws IOException {
        Path inbox = Files.isDirectory(folder.resolve("new")) ? folder.resolve("new") : folder;
        List<Path> mails;
        try (Stream<Path> files = Files.list(inbox)) {
            mails = files.filter(Spool::isMail).limit(most).toList();
        }
        for (Path mail : mails) {
            Kind kind = reader.read(Files.size(mail) > Recognition.LARGEST ? null : Files.readAllBytes(mail));
            if (kind != null && kind.isForPeople()) {
                Files.createDirectories(folder.resolve(KEPT));
                Files.move(mail, folder.resolve(KEPT).resolve(mail.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            } else if (kind != null) {
                Files.deleteIfExists(mail);
            }
        }
        return mails.size() == most;
    }

    private static boolean isMail(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !file.getFileName().toString().startsWith(".");
    }

    @Override
    public Duration pause() {
        return Duration.ZERO;
    }
}
