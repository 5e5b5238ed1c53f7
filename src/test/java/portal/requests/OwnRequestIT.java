package portal.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.platform.Refusal;
import portal.security.Accounts;
import portal.security.LoginAccountView;
import portal.security.LoginName;
import portal.security.Role;
import portal.support.GivenPerson;
import portal.support.Promise;

/** A member of staff who is a customer too, with a login of each kind. */
@ExtendWith(ArquillianExtension.class)
@Promise({"CLX-32", "SOL-19"})
class OwnRequestIT {

    private static final String OWN = "request.own";

    @Inject GivenPerson given;
    @Inject Accounts accounts;
    @Inject MyRequests requests;
    @Inject Asking asking;
    @Inject RequestDesk desk;
    @Inject AnswerDesk answers;
    @Inject ItemDesk items;

    private Actor officer(String login, String email) {
        accounts.addStaff(new LoginName(login), email, Set.of(Role.PRIVACY_OFFICER));
        return Actor.staff(accounts.staff().stream().filter(one -> one.login().equals(login)).map(LoginAccountView::subjectKey).findFirst().orElseThrow(),
                "PRIVACY_OFFICER");
    }

    @Test
    void nobody_decides_about_themselves_by_another_login() {
        GivenPerson.Marked ana = given.registered();
        Actor herself = officer("staff." + ana.login(), ana.email().toUpperCase(Locale.ROOT));
        Actor colleague = officer("other." + ana.login(), "other." + ana.email());
        String deletion = requests.askForDeletion(ana.id());
        String enquiry = asking.ask(ana.id(), RequestKind.ENQUIRY, "What do you hold?");
        String objection = asking.ask(ana.id(), RequestKind.OBJECT, "No research.");
        List<ItemDecision> decisions = List.of(ItemDecision.yes("OFFERS"), new ItemDecision("RESEARCH", RefusalReason.OTHER, "No."));

        assertThatThrownBy(() -> desk.approve(deletion, herself)).isInstanceOf(Refusal.class).hasMessage(OWN);
        assertThatThrownBy(() -> desk.refuse(deletion, RefusalReason.OTHER, "No.", herself)).hasMessage(OWN);
        assertThatThrownBy(() -> answers.answer(enquiry, "All.", herself)).hasMessage(OWN);
        assertThatThrownBy(() -> answers.answerPartly(enquiry, RefusalReason.OTHER, "Some.", herself)).hasMessage(OWN);
        assertThatThrownBy(() -> items.decide(objection, decisions, herself)).hasMessage(OWN);

        desk.approve(deletion, colleague);
        answers.answer(enquiry, "All of it is on your page.", colleague);
        items.decide(objection, decisions, colleague);
        assertThat(requests.list(ana.id())).noneMatch(request -> request.state() == RequestState.RECEIVED);
    }
}
