package portal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.platform.Jobs;
import portal.security.Role;
import portal.support.AtWork;
import portal.support.Promise;

@ExtendWith(ArquillianExtension.class)
class RetentionRoomIT {

    @Inject RetentionRoom room;
    @Inject Jobs jobs;
    @Inject HttpServletRequest request;

    @Test
    @Promise("TTE-13")
    void every_rule_is_there_with_what_it_takes_tonight_and_when_it_last_ran() {
        AtWork.staff(request, Role.ADMIN);
        jobs.runAll();

        assertThat(room.tonight()).extracting(RetentionRoom.RuleLine::rule).containsExactlyInAnyOrder("retention_rule.identity",
                "retention_rule.books", "retention_rule.books", "retention_rule.orders", "retention_rule.cases", "retention_rule.case_documents",
                "retention_rule.documents", "retention_rule.consents", "retention_rule.requests", "retention_rule.invitations",
                "retention_rule.disclosures", "retention_rule.answers", "retention_rule.campaigns", "retention_rule.surveys", "retention_rule.messages", "retention_rule.contracts",
                "retention_rule.sign_ins", "retention_rule.looks", "retention_rule.uses");
        assertThat(room.tonight()).extracting(RetentionRoom.RuleLine::sweptAt).doesNotContainNull();
    }

    @Test
    void support_does_not_read_it() {
        AtWork.staff(request, Role.CUSTOMER_SUPPORT);

        assertThatThrownBy(() -> room.tonight()).isInstanceOf(RuntimeException.class);
    }
}
