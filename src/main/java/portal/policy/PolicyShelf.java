package portal.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import portal.platform.CannotStart;
import portal.platform.Operator;
import portal.platform.PolicyFile;

/** All versions of all texts, those of the operator pack and those that staff published after them, kept ready to show. */
@ApplicationScoped
class PolicyShelf {

    @Inject Operator operator;

    private volatile Map<PolicyKind, List<PolicyVersion>> texts = Map.of();

    /**
     * Puts the texts of the pack on the shelf, and behind them those that were published here. What a later pack brings itself stands once.
     *
     * @throws CannotStart when a text is not as PolicyText describes it
     */
    void load(List<PublishedText> published) {
        Map<PolicyKind, List<PolicyVersion>> all = new EnumMap<>(PolicyKind.class);
        for (PolicyKind kind : PolicyKind.values()) {
            List<PolicyVersion> versions = new ArrayList<>();
            for (String number : operator.list("policy." + kind.code())) {
                versions.add(read(kind, number));
            }
            published.stream().filter(text -> text.kind() == kind && versions.stream().noneMatch(one -> one.number().equals(text.number())))
                    .forEach(text -> versions.add(PolicyText.read(kind, text.number(), text.source(), operator.zone())));
            all.put(kind, List.copyOf(versions));
        }
        texts = all;
    }

    /** Oldest first. */
    List<PolicyVersion> versions(PolicyKind kind) {
        return texts.get(kind);
    }

    private PolicyVersion read(PolicyKind kind, String number) {
        String path = PolicyFile.path(kind.code(), number);
        try (InputStream file = operator.file(path)) {
            return PolicyText.read(kind, number, new String(file.readAllBytes(), StandardCharsets.UTF_8), operator.zone());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (IllegalArgumentException | java.time.DateTimeException wrong) {
            throw new CannotStart("operator pack " + operator.code() + "  " + path + ": " + wrong.getMessage());
        }
    }
}
