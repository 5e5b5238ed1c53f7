package portal.disclosure;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.platform.Operator;

/** Everybody outside who may get personal data: the pack's {@code recipients}, each of a kind that its policy allows. */
@ApplicationScoped
public class Recipients {

    @Inject Operator operator;

    private List<Recipient> all;

    @PostConstruct
    void read() {
        all = operator.list("recipients").stream().map(this::recipient).toList();
    }

    public List<Recipient> all() {
        return all;
    }

    Optional<Recipient> find(String code) {
        return all.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** A code that the pack no longer has stands for itself: what was given stays given. */
    String nameOf(String code) {
        return find(code).map(Recipient::name).orElse(code);
    }

    private Recipient recipient(String code) {
        String key = "recipient." + code + ".";
        return new Recipient(code, operator.text(key + "name"), operator.text(key + "kind"), operator.text(key + "country"),
                Purpose.valueOf(operator.text(key + "purpose")),
                Arrays.stream(operator.text(key + "classes").split(",")).map(String::strip).map(DataClass::valueOf).collect(Collectors.toSet()),
                operator.text(key + "mail"));
    }
}
