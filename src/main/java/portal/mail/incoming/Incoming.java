package portal.mail.incoming;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a mail claims to be. Nothing in it is believed yet. */
sealed interface Incoming {

    /** A mail that needs no letter to be looked up. */
    record Plain(Kind kind) implements Incoming {
    }

    /** Reports about deliveries. @param messageId of the mail that came back */
    record Bounce(String messageId, List<Failure> failures) implements Incoming {

        /** The worst that is said about an address; empty when nothing is. */
        Optional<Verdict> about(String address) {
            String folded = address.toLowerCase(Locale.ROOT);
            return failures.stream().filter(failure -> failure.recipients().contains(folded)).map(Failure::verdict).min(Enum::compareTo);
        }

        /** Never an address. */
        @Override
        public String toString() {
            return "Bounce[" + failures.size() + "]";
        }
    }

    /** What became of one recipient. @param recipients the address in small letters, as we wrote it and as it was at last */
    record Failure(Set<String> recipients, Verdict verdict) {

        /** Never an address. */
        @Override
        public String toString() {
            return "Failure[" + verdict + "]";
        }
    }

    /** Somebody marked a mail as spam. @param messageId of that mail */
    record Complaint(String messageId) implements Incoming {
    }
}
