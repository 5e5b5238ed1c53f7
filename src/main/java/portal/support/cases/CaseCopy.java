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
import portal.census.Withheld;
import portal.customer.Passage;
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
    @Inject PassageRows rulings;
    @Inject PassageDesk passages;

    private static final List<String> RULED = List.of("interaction", "reason", "decided_as", "decided_at");

    @Override
    public Set<Class<?>> covers() {
        return Set.of(SupportCase.class, Interaction.class, PassageRuling.class);
    }

    @Override
    public List<CopyTable> copy(long customer) {
        List<SupportCase> all = rows.all(customer);
        Map<Long, String> references = all.stream().collect(Collectors.toMap(SupportCase::id, SupportCase::reference));
        List<Interaction> said = rows.saidBy(customer);
        Map<Long, String> names = said.stream().collect(Collectors.toMap(Interaction::id, one -> one.view(vault).reference()));
        Map<String, String> readable = passages.of(customer).stream().collect(Collectors.toMap(one -> one.said().reference(),
                one -> Passage.read(one.passages())));
        return List.of(new CopyTable("cases", CASES, all.stream().map(SupportCase::view).map(CaseCopy::row).toList()),
                new CopyTable("interactions", SAID, said.stream()
                        .map(one -> row(references.get(one.caseId()), one.view(vault), readable)).toList()).by("recorded_at"),
                new CopyTable("passages", RULED, rulings.of(customer).stream()
                        .map(one -> row(names.get(one.interactionId()), one.view(vault))).toList()).by("decided_at"));
    }

    private static List<String> row(CaseView one) {
        return Arrays.asList(one.reference(), one.topic().name(), one.state().name(), one.order(), text(one.openedAt()), text(one.movedAt()),
                text(one.closedAt()), one.policy());
    }

    /** What the customer typed is as it was; what staff wrote, or wrote down, names nobody else. */
    private static List<String> row(String inCase, InteractionView one, Map<String, String> readable) {
        return Arrays.asList(inCase, one.reference(), one.author().name(), one.channel().name(), one.recordedAs(), one.happenedOn().toString(),
                text(one.recordedAt()), readable.getOrDefault(one.reference(), one.text()),
                one.otherWay() == null ? null : one.otherWay().name());
    }

    private static List<String> row(String interaction, PassageView one) {
        return List.of(interaction, one.reason().name(), one.ruledAs(), one.ruledAt().toString());
    }

    /** How many passages are left out because they are about others. */
    @Override
    public List<Withheld> withheld(long customer) {
        return List.of(new Withheld("other_person", passages.of(customer).stream().flatMap(one -> one.passages().stream())
                .filter(Passage::isLeftOut).count()));
    }

    private static String text(Instant moment) {
        return moment == null ? null : moment.toString();
    }
}
