package portal.requests.link;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import portal.census.InUse;
import portal.platform.Refusal;
import portal.requests.LinkedRequests;
import portal.requests.RequestKind;
import portal.security.Throttle;
import portal.security.Visit;

/** Takes what a visitor asks. The answer leaves before anybody is looked up, so it is the same whether we know them or not. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class AskByMail {

    @Resource ManagedExecutorService afterwards;
    @Inject Throttle throttle;
    @Inject LinkBook book;
    @Inject LinkedRequests requests;
    @Inject Visit visit;

    /** @param who an address or a customer number, whatever was typed; the answer does not depend on it */
    public void ask(String who, RequestKind kind) {
        if (!requests.offered().contains(kind)) {
            throw Refusal.at("kind", "request_by_mail.kind_missing");
        }
        throttle.enter(Throttle.Door.REQUEST_ADDRESS, visit.address());
        throttle.enter(Throttle.Door.REQUEST_NAME, who == null ? "" : who.strip().toLowerCase(Locale.ROOT));
        afterwards.execute(InUse.carriedOn(() -> book.send(who, kind)));
    }
}
