package portal.policy;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import portal.platform.CannotStart;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Operator;
import portal.platform.PolicyFile;
import portal.platform.Started;

/** The published texts: which one counts now, what earlier ones said, and that none is ever changed behind people's backs. */
@ApplicationScoped
@Transactional
public class Policies {

    @Inject PolicyShelf shelf;
    @Inject PolicyVersions register;
    @Inject Operator operator;
    @Inject Clock clock;

    void publish(@Observes @Priority(100) Started started) {
        shelf.load();
        for (PolicyKind kind : PolicyKind.values()) {
            shelf.versions(kind).forEach(this::register);
            currentOf(shelf.versions(kind), clock.now(), kind);
        }
    }

    private void register(PolicyVersion version) {
        RegisteredPolicy known = register.find(operator.code(), version.kind(), version.number()).orElse(null);
        if (known == null) {
            register.add(new RegisteredPolicy(operator.code(), version, clock.now()));
        } else if (!known.isSame(version)) {
            throw new CannotStart("operator pack " + operator.code() + "  " + PolicyFile.path(version.kind().code(), version.number())
                    + " was changed after it was published. Put the old text back and write a new version.");
        }
    }

    /** The privacy policy that counts now. */
    public PolicyVersion current() {
        return current(PolicyKind.PRIVACY);
    }

    public PolicyVersion current(PolicyKind kind) {
        return currentOf(shelf.versions(kind), clock.now(), kind);
    }

    static PolicyVersion currentOf(List<PolicyVersion> versions, Instant at, PolicyKind kind) {
        return versions.stream().filter(version -> version.isInForce(at))
                .max((one, other) -> one.effectiveFrom().compareTo(other.effectiveFrom()))
                .orElseThrow(() -> new CannotStart("operator pack  policy." + kind.code() + " has no version that is in force today"));
    }

    /** A version that is or was in force, or one that is announced. @throws NotFound when there is none of that number */
    public PolicyVersion get(PolicyKind kind, String number) {
        return shelf.versions(kind).stream().filter(version -> version.number().equals(number)).findFirst().orElseThrow(NotFound::new);
    }

    /** The numbers of all versions, oldest first. */
    List<String> numbers(PolicyKind kind) {
        return shelf.versions(kind).stream().map(PolicyVersion::number).toList();
    }

    /** All versions, oldest first. */
    List<PolicyVersion> oldestFirst(PolicyKind kind) {
        return shelf.versions(kind);
    }

    /** All versions, newest first. */
    public List<PolicyVersion> versions(PolicyKind kind) {
        List<PolicyVersion> versions = new ArrayList<>(shelf.versions(kind));
        Collections.reverse(versions);
        return versions;
    }
}
