package portal.requests.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import portal.census.CopyFile;
import portal.census.CopySource;
import portal.census.CopyTable;
import portal.customer.CustomerRecords;
import portal.platform.Clock;
import portal.platform.Operator;
import portal.requests.Claim;
import portal.requests.RequestWork;

/**
 * Makes a copy, one step a claim: each feature's part is read and put on disk, then all of them become one archive. A crash loses the
 * step in progress; parts that are not there any more (another disk, a tidied folder) begin it again.
 */
@ApplicationScoped
class CopyMaker {

    /** What people look for first comes first; the rest by name. */
    private static final List<String> FIRST = List.of("portal.customer.", "portal.supply.");

    @Inject @Any Instance<CopySource> sources;
    @Inject Copies copies;
    @Inject CopyFiles files;
    @Inject RequestWork work;
    @Inject CustomerRecords customers;
    @Inject Operator operator;
    @Inject Clock clock;

    void step(Claim claim) throws IOException {
        List<CopySource> all = inOrder();
        int steps = all.size() + 1;
        if (claim.partsDone() > 0 && (claim.partsOf() != steps || !hasParts(claim))) {
            work.progress(claim, 0, steps);
        } else if (claim.partsDone() < all.size()) {
            List<CopyTable> tables = copies.read(all.get(claim.partsDone()), claim.customer());
            files.write(CopyFiles.part(claim.reference(), claim.partsDone()), out -> Part.write(tables, out));
            work.progress(claim, claim.partsDone() + 1, steps);
        } else {
            copies.ready(claim, archive(claim));
        }
    }

    private List<CopySource> inOrder() {
        return sources.stream().sorted(Comparator.comparingInt(CopyMaker::rank)
                .thenComparing(source -> source.getClass().getName())).toList();
    }

    private static int rank(CopySource source) {
        String name = source.getClass().getName();
        return FIRST.stream().filter(name::startsWith).findFirst().map(FIRST::indexOf).orElse(FIRST.size());
    }

    private boolean hasParts(Claim claim) throws IOException {
        for (int i = 0; i < claim.partsDone(); i++) {
            if (!files.has(CopyFiles.part(claim.reference(), i))) {
                return false;
            }
        }
        return true;
    }

    private CopyPackage.Content archive(Claim claim) throws IOException {
        Locale language = customers.languageOf(claim.customer());
        ResourceBundle texts = ResourceBundle.getBundle("portal.messages", language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        List<CopyFile> given = inOrder().stream().flatMap(source -> source.files(claim.customer()).stream()).toList();
        Archive archive = new Archive(use -> parts(claim, use), given, new CopyWords(texts, operator.getName(), language), clock.now());
        MessageDigest sha256 = Archive.sha256();
        long[] size = new long[1];
        files.write(CopyFiles.zip(claim.reference()), out ->
                archive.writeTo(new DigestOutputStream(new Counted(out, size), sha256)));
        return new CopyPackage.Content(size[0], HexFormat.of().formatHex(sha256.digest()));
    }

    private void parts(Claim claim, Archive.Parts.Use use) throws IOException {
        for (int i = 0; i < claim.partsDone(); i++) {
            try (InputStream part = files.open(CopyFiles.part(claim.reference(), i))) {
                for (CopyTable table : Part.read(part)) {
                    use.with(table);
                }
            }
        }
    }

    /** Counts what goes through; index 0 holds the count. */
    private static final class Counted extends FilterOutputStream {

        private final long[] count;

        Counted(OutputStream out, long[] count) {
            super(out);
            this.count = count;
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            count[0]++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            count[0] += length;
        }
    }
}
