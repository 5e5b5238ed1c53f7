package portal.support.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import portal.census.CopySource;
import portal.census.CopyTable;
import portal.customer.OtherPersons;
import portal.vault.Vault;

/** Cases and everything that was said in them, in the person's copy. Staff are named by their role: who they are is their own data. */
@ApplicationScoped
@Transactional
class CaseCopy implements CopySource {

    private static final List<String> CASES = List.of("case", "topic", "state", "order", "opened_at", "last_at", "closed_at", "privacy_policy");
    private static final List<String> SAID = List.of("case", "interaction", "author", "channel", "recorded_as", "happened_on", "recorded_at",
            "words", "other_way");

    @Inject CaseRows rows;
    @Inject Vault vault;
    @Inject OtherPersons others;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(SupportCase.class, Interaction.class);
    }

    @Override
    public List<CopyTable> copy(long customer) {
        List<SupportCase> all = rows.all(customer);
        Map<Long, String> references = all.stream().collect(Collectors.toMap(SupportCase::id, SupportCase::reference));
        return List.of(new CopyTable("cases", CASES, all.stream().map(SupportCase::view).map(CaseCopy::row).toList()),
                new CopyTable("interactions", SAID, rows.saidBy(customer).stream()
                        .map(one -> row(customer, references.get(one.caseId()), one.view(vault))).toList()).by("recorded_at"));
    }

    private static List<String> row(CaseView one) {
        return Arrays.asList(one.reference(), one.topic().name(), one.state().name(), one.order(), text(one.openedAt()), text(one.movedAt()),
                text(one.closedAt()), one.policy());
    }

    /** What the customer typed is as it was; what staff wrote, or wrote down, names nobody else. */
    private List<String> row(long customer, String inCase, InteractionView one) {
        boolean own = one.author() == Author.CUSTOMER && !one.isTakenDown();
        return Arrays.asList(inCase, one.reference(), one.author().name(), one.channel().name(), one.recordedAs(), one.happenedOn().toString(),
                text(one.recordedAt()), own ? one.text() : others.without(customer, one.text()),
                one.otherWay() == null ? null : one.otherWay().name());
    }

    private static String text(Instant moment) {
        return moment == null ? null : moment.toString();
    }
}
