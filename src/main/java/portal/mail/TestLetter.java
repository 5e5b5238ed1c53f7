package portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import portal.census.Uses;
import portal.platform.Command;
import portal.platform.Operator;
import portal.platform.Settings;

/** {@code mail test ADDRESS}: puts one letter in the outbox, so that an operator sees whether mail arrives. */
@ApplicationScoped
@Transactional
@Uses(nobodys = "to an address that is given with it")
class TestLetter implements Command {

    @Inject Outbox outbox;
    @Inject Settings settings;
    @Inject Operator operator;

    @Override
    public String name() {
        return "mail test";
    }

    @Override
    public String usage() {
        return "mail test ADDRESS           puts a test letter to ADDRESS in the outbox; a running portal sends it";
    }

    @Override
    public String run(List<String> arguments) {
        if (arguments.size() != 1) {
            throw new CommandFailed("Use: mail test ADDRESS");
        }
        String reference = outbox.put(Letter.write("test-letter").to(arguments.get(0), operator.locale()).with("portal", settings.baseUrl())
                .forgetAfterSending().letter());
        return "Letter " + reference + " waits in the outbox.";
    }
}
