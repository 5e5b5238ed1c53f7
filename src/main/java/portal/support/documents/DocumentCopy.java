package portal.support.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import portal.census.CopyDays;
import portal.census.CopyFile;
import portal.census.CopySource;
import portal.census.CopyTable;
import portal.platform.Clock;

/** The documents in the person's copy: a list of them, and each as it was sent. */
@ApplicationScoped
class DocumentCopy implements CopySource {

    private static final List<String> COLUMNS = List.of("reference", "kind", "file_name", "file", "type", "bytes", "sha256", "malware_scan",
            "source", "uploaded_at", "privacy_policy");

    @Inject Documents documents;
    @Inject Clock clock;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(Document.class, DocumentContent.class);
    }

    @Override
    public List<CopyTable> copy(long customer) {
        return List.of(new CopyTable("documents", COLUMNS, documents.of(customer).stream().map(DocumentCopy::row).toList()).by("uploaded_at"));
    }

    @Override
    public List<CopyFile> files(long customer, CopyDays days) {
        return documents.of(customer).stream()
                .map(document -> new CopyFile(path(document), LocalDate.ofInstant(document.uploadedAt(), clock.zone()),
                        out -> out.write(documents.content(customer, document.reference())))).toList();
    }

    private static List<String> row(DocumentView document) {
        return List.of(document.reference(), document.kind().name(), document.typed(), path(document), document.type().mediaType(),
                Long.toString(document.size()), document.sha256(), document.scan().name(), document.source().name(),
                document.uploadedAt().toString(), document.policy());
    }

    /** The reference before the name: two documents may have the same one. */
    private static String path(DocumentView document) {
        return "documents/" + document.reference() + "-" + document.name();
    }
}
