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

/** All versions of all texts of the operator pack, read once and kept ready to show. */
@ApplicationScoped
class PolicyShelf {

    @Inject Operator operator;

    private final Map<PolicyKind, List<PolicyVersion>> texts = new EnumMap<>(PolicyKind.class);

    /** Called once, at the start. @throws CannotStart when a text is not as PolicyText describes it */
    void load() {
        for (PolicyKind kind : PolicyKind.values()) {
            List<PolicyVersion> versions = new ArrayList<>();
            for (String number : operator.list("policy." + kind.code())) {
                versions.add(read(kind, number));
            }
            texts.put(kind, List.copyOf(versions));
        }
    }

    /** Oldest first, as the pack lists them. */
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
