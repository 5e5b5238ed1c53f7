package portal.preferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Job;

/** Mails those concerned by a change of the policy, until everybody was looked at once. */
@ApplicationScoped
@Uses(Purpose.RIGHTS)
class ChangeMailing implements Job {

    @Inject ChangeLetters letters;

    @Override
    public String name() {
        return "policy-letters";
    }

    @Override
    public boolean work() {
        return letters.writeSome();
    }
}
