package portal.customer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import portal.audit.Uses;

/**
 * Everything that is stored about a person in this feature, opened for reading, with the origin of each value.
 *
 * @param uses   when each kind of data was last used by somebody else
 * @param mailed when the portal last wrote to the person, null for never
 */
public record CustomerView(long id, int version, String reference, String subjectKey, String cisNumber, CustomerStatus status,
        Instant createdAt, Instant confirmedAt, Held<String> name, String givenName, String familyName,
        Held<LocalDate> dateOfBirth, Held<String> language, Held<String> country,
        Held<Channel> preferredChannel, Held<String> specialNeed, Held<Boolean> research, Held<String> occupation,
        Held<String> placeOfUse, List<ContactView> contacts, List<IdentityView> identities, Uses uses, Instant mailed) {

    public CustomerView {
        contacts = List.copyOf(contacts);
        identities = List.copyOf(identities);
    }

    /** That way to reach them, unless there is none or it was removed. */
    public Optional<ContactView> contact(ContactKind kind) {
        return contacts.stream().filter(point -> point.kind() == kind && !point.isEmpty()).findFirst();
    }

    public boolean isPaused() {
        return status == CustomerStatus.PAUSED;
    }

    public boolean isRestricted() {
        return status == CustomerStatus.RESTRICTED;
    }
}
