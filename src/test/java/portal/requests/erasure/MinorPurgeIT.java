package portal.requests.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.customer.CustomerRecords;
import portal.customer.hold.HoldOrder;
import portal.customer.hold.LegalHolds;
import portal.platform.Refusal;
import portal.security.Role;
import portal.staff.CustomerDesk;
import portal.staff.KeptRoom;
import portal.staff.PurgeRoom;
import portal.supply.KeptEntry;
import portal.support.AtWork;
import portal.support.GivenLife;
import portal.support.GivenPerson;
import portal.support.Promise;
import portal.support.Rows;

@ExtendWith(ArquillianExtension.class)
class MinorPurgeIT {

    @Inject PurgeRoom room;
    @Inject KeptRoom kept;
    @Inject CustomerDesk desk;
    @Inject GivenPerson given;
    @Inject GivenLife life;
    @Inject CustomerRecords customers;
    @Inject LegalHolds holds;
    @Inject Rows rows;
    @Inject HttpServletRequest request;

    private int counted() {
        return rows.texts("SELECT action FROM audit_entry WHERE action = 'minor.purged' AND subject_key IS NULL").size();
    }

    private List<String> ledger() {
        return rows.texts("SELECT entry_hash FROM ledger_head");
    }

    @Test
    @Promise("CEG-25")
    void a_child_goes_at_once_without_a_letter_or_a_name_and_leaves_a_number() {
        GivenPerson.Marked child = given.registered();
        life.of(child);
        int before = counted();
        List<String> noted = ledger();
        AtWork.staff(request, Role.PRIVACY_OFFICER);

        room.purge(child.reference());

        assertThat(customers.findPerson(child.id())).isEmpty();
        assertThat(counted()).isEqualTo(before + 1);
        assertThat(rows.texts("SELECT template FROM letter WHERE once_key LIKE ?", "deletion-done:" + child.reference() + "%")).isEmpty();
        assertThat(rows.texts("SELECT action FROM audit_entry WHERE action = 'customer.erased' AND subject_key = ?", child.subjectKey()))
                .as("no line names them").isEmpty();
        assertThat(ledger()).as("the ledger outside the database remembers it").isNotEqualTo(noted);
    }

    @Test
    @Promise("TTE-14e")
    void what_the_law_keeps_of_somebody_erased_is_read_for_that_purpose_only_and_the_look_is_noted() {
        GivenPerson.Marked gone = given.registered();
        GivenLife.Lived lived = life.of(gone);
        AtWork.staff(request, Role.BILLING);
        assertThat(kept.open("A" + lived.account()).isEmpty()).as("nothing of a customer").isTrue();
        AtWork.staff(request, Role.PRIVACY_OFFICER);
        room.purge(gone.reference());
        int looks = rows.texts("SELECT action FROM audit_entry WHERE action = 'kept.read'").size();

        assertThat(kept.open("A" + lived.account()).bills()).extracting(KeptEntry::number).containsExactly("B" + lived.account());
        assertThat(kept.open("A" + lived.account()).payments()).extracting(KeptEntry::number).containsExactly("P" + lived.account());
        assertThat(rows.texts("SELECT purpose FROM audit_entry WHERE action = 'kept.read'")).hasSize(looks + 2).containsOnly("LEGAL");
        assertThat(desk.find("A" + lived.account(), null).rows()).as("no search leads there").isEmpty();
        AtWork.staff(request, Role.CUSTOMER_SUPPORT);
        assertThatThrownBy(() -> kept.open("A" + lived.account())).isInstanceOf(Refusal.class);
    }

    @Test
    void who_is_held_stays_and_nobody_but_the_officer_may() {
        GivenPerson.Marked child = given.registered();
        AtWork.staff(request, Role.CUSTOMER_SUPPORT);
        assertThatThrownBy(() -> room.purge(child.reference())).isInstanceOf(Refusal.class);

        holds.put(child.id(), new HoldOrder(null, null, "A claim", null), Actor.staff("petra", "PRIVACY_OFFICER"));
        AtWork.staff(request, Role.PRIVACY_OFFICER);
        assertThatThrownBy(() -> room.purge(child.reference())).isInstanceOf(Refusal.class).hasMessage("purge.held");
        assertThat(customers.findPerson(child.id())).isPresent();
    }
}
