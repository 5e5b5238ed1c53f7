package portal.support.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import portal.platform.Operator;
import portal.platform.Refusal;
import portal.platform.Upload;

/** Where documents come in: each is looked at before anything of it is stored. Talks to the scanner, so never within a transaction. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class DocumentDesk {

    @Inject Operator operator;
    @Inject Scanner scanner;

    /**
     * Looks at a file.
     *
     * @param field id of its input
     * @throws Refusal in words when it is empty, too large, of a kind that is not taken, or not clean, or the scanner cannot be asked
     */
    public Checked check(String field, Upload file) {
        if (file.size() == 0) {
            throw Refusal.at(field, "document.empty");
        }
        if (!file.isWhole() || file.size() > most()) {
            throw Refusal.at(field, "document.too_large", megabytes());
        }
        FileType type = FileType.of(file.content()).filter(found -> types().contains(found))
                .orElseThrow(() -> Refusal.at(field, "document.wrong_type", endings()));
        return new Checked(FileName.typed(file.name()), type, file.content().clone(), scanner.scan(field, file.content()));
    }

    private int most() {
        return operator.number("documents.maxBytes");
    }

    private List<FileType> types() {
        return operator.list("documents.types").stream().map(FileType::valueOf).toList();
    }

    /** The largest document, in megabytes. */
    public double megabytes() {
        return Math.floor(most() / 100_000.0) / 10;
    }

    /** What may be chosen: .pdf, .png ... */
    public String endings() {
        return String.join(", ", types().stream().map(type -> "." + type.ending()).toList());
    }
}
