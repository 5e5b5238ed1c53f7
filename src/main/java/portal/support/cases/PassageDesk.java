package portal.support.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.customer.CustomerRecords;
import portal.customer.OtherPersons;
import portal.customer.Passage;
import portal.customer.Text;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Refusal;
import portal.vault.Vault;

/**
 * What of the words of staff a customer gets in a copy. The rule about other persons holds at once, so no copy waits; staff put back what
 * it took wrongly, or leave out more, and the next copy is made so.
 */
@ApplicationScoped
@Transactional
public class PassageDesk {

    static final int LONGEST = 200;

    @Inject CaseRows rows;
    @Inject PassageRows rulings;
    @Inject OtherPersons others;
    @Inject CustomerRecords customers;
    @Inject Vault vault;
    @Inject Audit audit;
    @Inject Clock clock;

    /** Something that staff wrote, in passages, and what was decided about it, oldest first. */
    public record Reviewed(InteractionView said, List<Passage> passages, List<PassageView> rulings) {

        boolean leavesOut(String passage) {
            return passages.stream().anyMatch(one -> one.isLeftOut() && one.said().equals(passage));
        }
    }

    /** Everything that staff wrote about a customer; the look is on record. */
    public List<Reviewed> open(long customer, Actor staff, String target) {
        note(customer, staff, "passages.viewed", target);
        return of(customer);
    }

    /** @throws Refusal when the text does not have the passage, or does not leave out what is to be shown @throws NotFound when staff wrote no such text about this customer */
    public void rule(long customer, String interaction, String typed, PassageReason reason, Actor staff) {
        Reviewed text = of(customer).stream().filter(one -> one.said().reference().equals(interaction)).findFirst().orElseThrow(NotFound::new);
        String passage = Text.required("passage", "passage.missing", typed, LONGEST);
        if (reason.leavesOut() && !text.said().text().contains(passage)) {
            throw Refusal.at("passage", "passage.not_in_it");
        }
        if (!reason.leavesOut() && !text.leavesOut(passage)) {
            throw Refusal.at("passage", "passage.not_left_out");
        }
        rulings.add(new PassageRuling(rows.saidIn(interaction), passage, reason, staff.role(), clock.now(), vault));
        note(customer, staff, "passage.ruled", interaction);
    }

    List<Reviewed> of(long customer) {
        Map<Long, List<PassageRuling>> byText = rulings(customer);
        return rows.saidBy(customer).stream().filter(one -> one.view(vault).isOfStaff())
                .map(one -> reviewed(customer, one.view(vault), byText.getOrDefault(one.id(), List.of()))).toList();
    }

    /**
     * A text as its customer reads it on the page of the case. What staff noted is as in the copy. An answer in the portal stays as it was given,
     * with the number of the fitter whom they are to call: it is out already, and only what staff marked since is taken back.
     */
    List<InteractionView> readable(long customer, List<Interaction> said) {
        Map<Long, List<PassageRuling>> byText = rulings(customer);
        return said.stream().map(one -> readable(customer, one.view(vault), byText.getOrDefault(one.id(), List.of()))).toList();
    }

    private InteractionView readable(long customer, InteractionView said, List<PassageRuling> about) {
        if (!said.isOfStaff() || said.isAnswerInPortal() && about.isEmpty()) {
            return said;
        }
        Decided decided = Decided.by(about.stream().map(one -> one.view(vault)).toList());
        return said.withText(Passage.read(said.isAnswerInPortal() ? others.marked(customer, said.text(), decided.leftOut())
                : others.passages(customer, said.text(), decided.shown(), decided.leftOut())));
    }

    private Map<Long, List<PassageRuling>> rulings(long customer) {
        return rulings.of(customer).stream().collect(Collectors.groupingBy(PassageRuling::interactionId));
    }

    private Reviewed reviewed(long customer, InteractionView said, List<PassageRuling> about) {
        List<PassageView> rulings = about.stream().map(one -> one.view(vault)).toList();
        Decided decided = Decided.by(rulings);
        return new Reviewed(said, others.passages(customer, said.text(), decided.shown(), decided.leftOut()), rulings);
    }

    /** What holds of the rulings about a text: the last one about a passage. */
    private record Decided(Set<String> shown, Set<String> leftOut) {

        static Decided by(List<PassageView> rulings) {
            Set<String> shown = new HashSet<>();
            Set<String> leftOut = new HashSet<>();
            for (PassageView one : rulings) {
                (one.reason().leavesOut() ? leftOut : shown).add(one.passage());
                (one.reason().leavesOut() ? shown : leftOut).remove(one.passage());
            }
            return new Decided(shown, leftOut);
        }
    }

    private void note(long customer, Actor staff, String action, String target) {
        audit.record(new AuditEntry(staff, action, customers.subjectKeyOf(customer), Set.of(DataClass.SUPPORT), Purpose.RIGHTS, null, target));
    }
}
