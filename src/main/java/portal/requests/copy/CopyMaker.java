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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import portal.census.CopyDays;
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
    @Inject CopyOrders orders;
    @Inject Seal seal;

    void step(Claim claim) throws IOException {
        List<CopySource> all = inOrder();
        int steps = all.size() + 1;
        if (claim.partsDone() > 0 && (claim.partsOf() != steps || !hasParts(claim))) {
            work.progress(claim, 0, steps);
        } else if (claim.partsDone() < all.size()) {
            CopyWish wish = orders.of(claim.request());
            List<CopyTable> tables = copies.read(all.get(claim.partsDone()), claim.customer()).stream()
                    .filter(table -> wish.isAbout(table.name())).map(table -> within(table, wish.days())).toList();
            files.write(CopyFiles.part(claim.reference(), claim.partsDone()), out -> Part.write(tables, out));
            work.progress(claim, claim.partsDone() + 1, steps);
        } else {
            archive(claim);
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

    /** The rows of these days; what has no day is always in it. */
    private CopyTable within(CopyTable table, CopyDays days) {
        if (table.day() == null || days.areAll()) {
            return table;
        }
        int column = table.columns().indexOf(table.day());
        return new CopyTable(table.name(), table.columns(), use -> table.content().each(row -> {
            if (row.get(column) == null || days.hold(day(row.get(column)))) {
                use.with(row);
            }
        }));
    }

    private LocalDate day(String text) {
        return text.indexOf('T') < 0 ? LocalDate.parse(text) : LocalDate.ofInstant(Instant.parse(text), clock.zone());
    }

    private void archive(Claim claim) throws IOException {
        Locale language = customers.languageOf(claim.customer());
        ResourceBundle texts = ResourceBundle.getBundle("portal.messages", language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        CopyWords words = new CopyWords(texts, operator.getName(), language, clock.zone(), clock.now());
        CopyWish wish = orders.of(claim.request());
        List<CopyFile> given = inOrder().stream().flatMap(source -> source.files(claim.customer(), wish.days()).stream())
                .filter(file -> wish.has(file.path(), file.day())).toList();
        CopyTable withheld = withheld(claim.customer(), words);
        Archive archive = new Archive(use -> parts(claim, wish, withheld, use), given, wish, words);
        MessageDigest sha256 = Entries.sha256();
        long[] size = new long[1];
        CopyFiles.Draft draft = files.draft(CopyFiles.zip(claim.reference()), out ->
                archive.writeTo(new DigestOutputStream(new Counted(out, size), sha256), seal));
        copies.ready(claim, new CopyPackage.Content(size[0], HexFormat.of().formatHex(sha256.digest())), draft);
    }

    /** What is held and not shown, in one place and in words. */
    private CopyTable withheld(long customer, CopyWords words) {
        return new CopyTable("withheld", List.of("what", "how_many", "why"), inOrder().stream()
                .flatMap(source -> copies.withheld(source, customer).stream()).filter(one -> one.howMany() > 0)
                .map(one -> List.of(words.text("copy_withheld." + one.what()), String.valueOf(one.howMany()),
                        words.text("copy_withheld_why." + one.what()))).toList());
    }

    private void parts(Claim claim, CopyWish wish, CopyTable withheld, Archive.Parts.Use use) throws IOException {
        for (int i = 0; i < claim.partsDone(); i++) {
            try (InputStream part = files.open(CopyFiles.part(claim.reference(), i))) {
                Part.read(part, use);
            }
        }
        if (wish.isAbout(withheld.name())) {
            use.with(withheld);
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
