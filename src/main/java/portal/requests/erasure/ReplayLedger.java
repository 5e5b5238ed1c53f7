package portal.requests.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import portal.audit.Actor;
import portal.census.Purpose;
import portal.census.Uses;
import portal.customer.CustomerRecords;
import portal.customer.Person;
import portal.platform.Command;

/** {@code ledger replay}: erases again whom a restored backup brought back. It can be repeated; who is gone stays gone. */
@ApplicationScoped
@Uses(Purpose.RIGHTS)
class ReplayLedger implements Command {

    private static final int A_BATCH = 500;

    @Inject ErasureLedger ledger;
    @Inject Erasure erasure;
    @Inject MinorPurge minors;
    @Inject CustomerRecords customers;

    @Override
    public String name() {
        return ErasureLedger.REPLAY;
    }

    @Override
    public String usage() {
        return "ledger replay               after a restore: erases again who was erased since the backup was made";
    }

    @Override
    public String run(List<String> arguments) {
        Map<String, LedgerEntry> wanted = ledger.ahead().stream()
                .collect(Collectors.toMap(LedgerEntry::subject, entry -> entry, (one, other) -> other));
        int erased = 0;
        long last = Long.MIN_VALUE;
        for (List<Person> batch = next(last, wanted); !batch.isEmpty(); batch = next(last, wanted)) {
            for (Person person : batch) {
                LedgerEntry entry = wanted.get(ledger.subject(person.subjectKey()));
                if (entry != null) {
                    again(person, entry);
                    erased++;
                }
                last = person.id();
            }
        }
        ledger.caughtUp();
        return wanted.size() + " erasures are in the ledger and were not in the database. " + erased + " people were there and are erased again.";
    }

    private List<Person> next(long last, Map<String, LedgerEntry> wanted) {
        return wanted.isEmpty() ? List.of() : customers.after(last, A_BATCH);
    }

    private void again(Person person, LedgerEntry entry) {
        try {
            if (entry.kind() == LedgerEntry.Kind.PURGED) {
                minors.again(person.id(), Actor.system("erasure"));
            } else {
                erasure.again(person.id(), entry.reference());
            }
        } catch (ErasureFailed failed) {
            throw new CommandFailed("Erasure " + entry.reference() + " was rolled back and nothing after it was done: " + failed.getMessage());
        }
    }
}
