package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import portal.census.CopySource;
import portal.census.CopyTable;
import portal.vault.Vault;

/** What a person asked for before, how it ended and why, with every step. */
@ApplicationScoped
@Transactional
class RequestsCopy implements CopySource {

    private static final List<String> REQUESTS = List.of("reference", "kind", "channel", "received_at", "due_on", "state", "decided_at",
            "reason", "reason_words", "undo_until", "ended_at");
    private static final List<String> EVENTS = List.of("reference", "happened_at", "event", "by", "detail", "due_before", "due_after", "due_reason");

    private static final List<String> MESSAGES = List.of("reference", "written_at", "by", "words");
    private static final List<String> ITEMS = List.of("reference", "item", "granted", "reason", "reason_words");

    @Inject DataRequests requests;
    @Inject MessageRows messages;
    @Inject ItemRows items;
    @Inject Vault vault;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(DataRequest.class, RequestEvent.class, RequestMessage.class, RequestItem.class);
    }

    @Override
    public List<CopyTable> copy(long customer) {
        List<DataRequest> all = requests.of(customer);
        List<List<String>> events = new ArrayList<>();
        all.forEach(request -> requests.timeline(request.id()).forEach(line -> events.add(row(request.reference(), line))));
        Map<Long, String> references = all.stream().collect(Collectors.toMap(DataRequest::id, DataRequest::reference));
        return List.of(new CopyTable("requests", REQUESTS, all.stream().map(RequestsCopy::row).toList()).by("received_at"),
                new CopyTable("request_events", EVENTS, events).by("happened_at"), new CopyTable("request_messages", MESSAGES, messages(customer, references)),
                new CopyTable("request_items", ITEMS, items.by(customer).stream().map(one -> row(references.get(one.request()), one.decision())).toList()));
    }

    private static List<String> row(String reference, ItemDecision one) {
        return Arrays.asList(reference, one.item(), one.isGranted() ? "yes" : "no", one.isGranted() ? null : one.reason().name(), one.words());
    }

    private List<List<String>> messages(long customer, Map<Long, String> references) {
        return messages.by(customer).stream().map(message -> row(references.get(message.request()), message.view(vault))).toList();
    }

    private static List<String> row(String reference, MessageView message) {
        return Arrays.asList(reference, text(message.at()), message.author().name(), message.words());
    }

    private static List<String> row(DataRequest request) {
        return Arrays.asList(request.reference(), request.kind().name(), request.channel().name(), text(request.receivedAt()),
                request.deadline().dueOn().toString(), request.state().name(), text(request.decision().map(Decision::decidedAt).orElse(null)),
                request.decision().map(Decision::reason).map(Enum::name).orElse(null), request.decision().map(Decision::reasonWords).orElse(null), text(request.undoUntil()),
                text(request.endedAt()));
    }

    private static List<String> row(String reference, TimelineLine line) {
        Optional<ClockMove> move = Optional.ofNullable(line.move());
        return Arrays.asList(reference, text(line.at()), line.kind().name(), line.actor().name(),
                line.detail() == null ? null : line.detail().text(), move.map(ClockMove::before).map(LocalDate::toString).orElse(null),
                move.map(one -> one.after().toString()).orElse(null), move.map(one -> one.reason().name()).orElse(null));
    }

    private static String text(Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
