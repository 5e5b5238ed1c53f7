package portal.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import portal.platform.NotFound;
import portal.platform.Reference;
import portal.requests.ItemDecision;
import portal.requests.ItemDesk;
import portal.requests.RefusalReason;
import portal.requests.RequestKind;
import portal.requests.copy.CopySubject;
import portal.requests.erasure.PartErasure;

/** Requests that are decided item by item. */
@ApplicationScoped
@Transactional
public class ItemRoom {

    @Inject ItemDesk desk;
    @Inject PartErasure parts;
    @Inject OnDuty onDuty;

    /** Something to decide. @param called key of the bundle @param fixed whether a yes is impossible */
    public record Item(String code, String called, boolean fixed) {
    }

    /** What the request is about. @throws NotFound unless it waits for a decision that can be made so */
    @Needs(Capability.DECIDE_REQUESTS)
    public List<Item> items(String typed) {
        String reference = Reference.of(typed);
        if (!desk.isItemised(reference)) {
            throw new NotFound();
        }
        RequestKind kind = desk.kind(reference);
        return codes(kind).map(code -> new Item(code, ItemDecision.yes(code).called(kind), code.equals(ItemDecision.REST))).toList();
    }

    /** Why an item can be refused. */
    @Needs(Capability.DECIDE_REQUESTS)
    public List<RefusalReason> reasons(String reference) {
        return RefusalReason.of(desk.kind(Reference.of(reference)));
    }

    @Needs(Capability.DECIDE_REQUESTS)
    public void decide(String reference, List<ItemDecision> decisions) {
        desk.decide(Reference.of(reference), decisions, onDuty.acting(Capability.DECIDE_REQUESTS));
    }

    private Stream<String> codes(RequestKind kind) {
        return switch (kind) {
            case COPY -> Arrays.stream(CopySubject.values()).map(Enum::name);
            case DELETE -> Stream.concat(parts.parts().stream().map(Enum::name), Stream.of(ItemDecision.REST));
            default -> desk.uses(kind).stream();
        };
    }
}
