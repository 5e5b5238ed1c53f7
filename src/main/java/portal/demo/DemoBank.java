package portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.audit.Actor;
import portal.customer.Person;
import portal.customer.PersonName;
import portal.platform.Operator;
import portal.supply.BankScheme;
import portal.supply.Banking;
import portal.supply.Iban;
import portal.supply.UsAccount;

/** The bank account that the demo's customer pays from, as she would have given it herself. The numbers are those of examples and lead nowhere. */
@ApplicationScoped
class DemoBank {

    @Inject Banking banking;
    @Inject Operator operator;

    /** Once; a start that was cut off may have done it already. */
    void give(Person customer) {
        if (banking.find(customer.id()).isEmpty()) {
            banking.change(customer.id(), 0, new PersonName(customer.name()), operator.bankScheme().equals(BankScheme.IBAN.name())
                    ? new Iban("GB33BUKB20201555555555") : new UsAccount("011000015", "0001234567"), true, Actor.customer(customer.subjectKey()));
        }
    }
}
