package portal.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import portal.customer.CustomerRecords;
import portal.customer.hold.HoldOrder;
import portal.customer.hold.HoldView;
import portal.customer.hold.LegalHolds;
import portal.platform.NotFound;
import portal.platform.Reference;
import portal.platform.Refusal;
import portal.supply.AccountNumber;
import portal.supply.Supply;

/** Where the privacy officer says what has to stay for now, and when that is over. */
@ApplicationScoped
@Transactional
public class HoldRoom {

    @Inject LegalHolds holds;
    @Inject CustomerRecords customers;
    @Inject Supply supply;
    @Inject OnDuty onDuty;

    @Needs(Capability.HOLD_DATA)
    public List<HoldView> good() {
        return holds.good();
    }

    /**
     * Of a customer, or of an account whose holder was erased; of one of them.
     *
     * @param reference of the customer, empty when it is about an account
     * @throws Refusal when the reference is nobody's or the account does not exist, or both or neither are named
     */
    @Needs(Capability.HOLD_DATA)
    public void put(String reference, HoldOrder order) {
        boolean aboutSomebody = reference != null && !reference.isBlank();
        if (aboutSomebody == (order.account() != null)) {
            throw Refusal.at("customer", "staff_holds.one_of_them");
        }
        holds.put(aboutSomebody ? idOf(reference) : null, aboutSomebody ? order : ofAccount(order), onDuty.acting(Capability.HOLD_DATA));
    }

    private HoldOrder ofAccount(HoldOrder order) {
        String number = AccountNumber.of(order.account());
        if (!supply.isAccount(number)) {
            throw Refusal.at("account", "hold.no_account");
        }
        return new HoldOrder(number, order.dataClass(), order.reason(), order.until());
    }

    private long idOf(String reference) {
        try {
            return customers.idOf(Reference.of(reference));
        } catch (NotFound nobody) {
            throw Refusal.at("customer", "staff_disclosures.nobody");
        }
    }

    @Needs(Capability.HOLD_DATA)
    public void lift(String reference) {
        holds.lift(Reference.of(reference), onDuty.acting(Capability.HOLD_DATA));
    }
}
