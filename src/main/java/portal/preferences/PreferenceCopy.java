package portal.preferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import portal.census.CopySource;
import portal.census.CopyTable;

/** Every choice about mails, in the person's copy. */
@ApplicationScoped
class PreferenceCopy implements CopySource {

    @Inject Preferences preferences;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(PreferenceChoice.class, ChoiceConfirmation.class, UnsubscribeLink.class);
    }

    @Override
    public List<CopyTable> copy(long customer) {
        return List.of(new CopyTable("mail_choices", List.of("topic", "channel", "state", "actor", "wording", "policy_version", "chosen_at", "confirmed_by_link"),
                preferences.history(customer).stream().map(choice -> List.of(choice.topic(), choice.channel().name(), choice.state().name(), choice.actor().name(),
                        choice.wording(), choice.policyVersion(), choice.at().toString(), Objects.toString(choice.proof(), ""))).toList()));
    }
}
