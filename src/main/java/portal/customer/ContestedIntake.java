package portal.customer;

import portal.audit.Actor;

/** Takes a change that its owner may not make alone, for staff to decide. */
public interface ContestedIntake {

    /** @param proposed as it would be stored */
    void refer(long customer, CorrectedField field, String proposed, Actor actor);
}
