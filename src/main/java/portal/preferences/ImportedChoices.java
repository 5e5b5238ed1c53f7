package portal.preferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.customer.Channel;
import portal.customer.CustomerIntake;
import portal.customer.CustomerRecords;
import portal.customer.CustomerStatus;
import portal.platform.Clock;
import portal.policy.PolicyInForce;

/**
 * Choices that were made elsewhere, before the portal or beside it. They take their place in the history by the day on which they were said:
 * what the portal knows of the same or a later day stays what counts.
 */
@ApplicationScoped
@Transactional
public class ImportedChoices {

    private static final Actor BILLING = Actor.system("choices import");
    private static final Set<ChoiceState> STATES = EnumSet.of(ChoiceState.ON, ChoiceState.OFF, ChoiceState.DECLINED, ChoiceState.UNKNOWN);

    @Inject Topics topics;
    @Inject ChoiceRows rows;
    @Inject CustomerIntake intake;
    @Inject CustomerRecords customers;
    @Inject PolicyInForce policy;
    @Inject Audit audit;
    @Inject Clock clock;

    /** One line as it stands in the file; nothing of it is null. @param customer the billing system's number */
    record Line(String customer, String topic, String channel, String choice, String said, String source) {
    }

    /** What became of a line. */
    enum Result {
        TAKEN, KNOWN_BETTER, NO_SUCH_CUSTOMER, NO_SUCH_TOPIC, NOT_A_CHOICE, NOT_A_DAY, NO_SOURCE, NOT_CONFIRMED, NOT_USED_NOW;

        boolean isProblem() {
            return this != TAKEN && this != KNOWN_BETTER;
        }
    }

    private record Read(long customer, Topic topic, Channel channel, ChoiceState state, Instant at) {
    }

    /** Takes one line; taken again it changes nothing. */
    Result take(Line line) {
        Topic topic = topics.find(line.topic()).filter(one -> !one.mandatory()).orElse(null);
        Channel channel = named(Channel.values(), line.channel());
        ChoiceState state = named(ChoiceState.values(), line.choice());
        Instant at = day(line.said());
        Long customer = intake.find(List.of(line.customer())).get(line.customer());
        if (customer == null) {
            return Result.NO_SUCH_CUSTOMER;
        } else if (topic == null || channel == null || !topic.channels().contains(channel)) {
            return Result.NO_SUCH_TOPIC;
        } else if (!STATES.contains(state)) {
            return Result.NOT_A_CHOICE;
        } else if (at == null || at.isAfter(clock.now())) {
            return Result.NOT_A_DAY;
        } else if (line.source().isEmpty() || line.source().length() > PreferenceChoice.WORDING_LENGTH) {
            return Result.NO_SOURCE;
        }
        return keep(new Read(customer, topic, channel, state, at), line.source());
    }

    /** A yes needs the mailbox where the pack asks for that, and somebody whose data is used at all; a no is always taken. */
    private Result keep(Read read, String source) {
        if (read.state() == ChoiceState.ON && topics.confirmed() && read.channel() == Channel.EMAIL && read.topic().isProvenByMail()) {
            return Result.NOT_CONFIRMED;
        } else if (read.state() == ChoiceState.ON && customers.person(read.customer()).status() != CustomerStatus.ACTIVE) {
            return Result.NOT_USED_NOW;
        }
        Result result = Result.KNOWN_BETTER;
        for (Topic topic : topics.together(read.topic())) {
            boolean known = rows.latest(read.customer(), topic.code(), read.channel()).filter(one -> !one.at().isBefore(read.at())).isPresent();
            if (!known) {
                String version = policy.numberAt(read.at());
                rows.add(read.customer(), new ChoiceView(topic.code(), read.channel(), read.state(), ChoiceActor.IMPORT, source,
                        version == null ? policy.first() : version, read.at(), null));
                result = Result.TAKEN;
            }
        }
        if (result == Result.TAKEN) {
            audit.record(new AuditEntry(BILLING, read.state() == ChoiceState.ON ? "preferences.wanted" : "preferences.refused",
                    customers.subjectKeyOf(read.customer()), Set.of(DataClass.PREFERENCE), Purpose.SERVICE, null,
                    TopicChoice.key(read.topic(), read.channel())));
        }
        return result;
    }

    private Instant day(String said) {
        try {
            return LocalDate.parse(said).atStartOfDay(clock.zone()).toInstant();
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static <E extends Enum<E>> E named(E[] all, String name) {
        for (E one : all) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return null;
    }
}
