package portal.policy;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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
    @Inject Event<PolicyAnnounced> announced;
    @Inject Operator operator;
    @Inject Clock clock;

    private volatile long texts;

    void publish(@Observes @Priority(100) Started started) {
        read();
        for (PolicyKind kind : PolicyKind.values()) {
            boolean before = register.isPublishing(operator.code(), kind);
            shelf.versions(kind).forEach(version -> register(version, before));
            currentOf(shelf.versions(kind), clock.now(), kind);
        }
    }

    /** @param before whether people here have lived under another version: to a new installation nothing is a change */
    private void register(PolicyVersion version, boolean before) {
        RegisteredPolicy known = register.find(operator.code(), version.kind(), version.number()).orElse(null);
        if (known == null) {
            register.add(new RegisteredPolicy(operator.code(), version, clock.now()));
            if (before && version.effect().material()) {
                announced.fire(new PolicyAnnounced(version));
            }
        } else if (!known.isSame(version)) {
            throw new CannotStart("operator pack " + operator.code() + "  " + PolicyFile.path(version.kind().code(), version.number())
                    + " was changed after it was published. Put the old text back and write a new version.");
        }
    }

    /**
     * Keeps a text that staff wrote, for good. It is on the shelf after {@link #refresh}, on every node within seconds.
     *
     * @param source as a file of the pack would hold it
     * @throws IllegalArgumentException with words when the text is not as {@link PolicyText} describes it
     */
    public PolicyVersion publish(PolicyKind kind, String source, String draftedBy, String publishedBy) {
        PolicyVersion version = PolicyText.read(kind, nextNumber(kind), source, operator.zone());
        register.add(new PublishedText(operator.code(), kind, version.number(), source, draftedBy, publishedBy, clock.now()));
        register(version, true);
        return version;
    }

    /** A text as it would be read if it were published, with the number that it would get; keeps nothing. */
    public PolicyVersion preview(PolicyKind kind, String source) {
        return PolicyText.read(kind, nextNumber(kind), source, operator.zone());
    }

    /** Puts on the shelf of this node what was published since it was last read. */
    public void refresh() {
        if (register.countTexts(operator.code()) != texts) {
            read();
        }
    }

    private void read() {
        List<PublishedText> published = register.texts(operator.code());
        shelf.load(published);
        texts = published.size();
    }

    /** 1.4 after 1.3. */
    public String nextNumber(PolicyKind kind) {
        String[] last = newest(kind).number().split("\\.");
        return last[0] + "." + (Integer.parseInt(last[1]) + 1);
    }

    /** The version published last, in force or announced. */
    public PolicyVersion newest(PolicyKind kind) {
        List<PolicyVersion> versions = shelf.versions(kind);
        return versions.get(versions.size() - 1);
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
    public List<String> numbers(PolicyKind kind) {
        return shelf.versions(kind).stream().map(PolicyVersion::number).toList();
    }

    /** All versions, oldest first. */
    public List<PolicyVersion> oldestFirst(PolicyKind kind) {
        return shelf.versions(kind);
    }

    /** All versions, newest first. */
    public List<PolicyVersion> versions(PolicyKind kind) {
        List<PolicyVersion> versions = new ArrayList<>(shelf.versions(kind));
        Collections.reverse(versions);
        return versions;
    }
}
