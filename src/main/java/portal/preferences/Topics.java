package portal.preferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import portal.customer.Channel;
import portal.mail.Tracking;
import portal.platform.NotFound;
import portal.platform.Operator;

/** The topics of the operator pack, in the order of the page. */
@ApplicationScoped
public class Topics {

    @Inject Operator operator;

    public List<Topic> all() {
        return operator.list("topics").stream().map(this::read).filter(topic -> topic.isMailed() || isUsed(topic)).toList();
    }

    /** Those that a mailing can be about. */
    public List<Topic> mailed() {
        return all().stream().filter(Topic::isMailed).toList();
    }

    private boolean isUsed(Topic topic) {
        return Arrays.stream(Tracking.values()).anyMatch(way -> code(way).equals(topic.code()) && operator.flag(way.setting()));
    }

    /** The topic by which customers allow a way of tracking. */
    static String code(Tracking way) {
        return way == Tracking.OPEN ? "opens" : "clicks";
    }

    /** One topic for each switch of the page: of topics that are one list the first, with the names of all. */
    List<Topic> switches() {
        return all().stream().filter(topic -> together(topic).get(0).equals(topic)).map(topic -> topic.named(together(topic).stream()
                .map(Topic::name).collect(Collectors.joining(", ")))).toList();
    }

    Optional<Topic> find(String code) {
        return all().stream().filter(topic -> topic.code().equals(code)).findFirst();
    }

    public Topic get(String code) {
        return find(code).orElseThrow(NotFound::new);
    }

    /** Those that a yes or no to this one also means: newsletter and offers are one list when the pack merges them (CLX-13). */
    List<Topic> together(Topic topic) {
        if (topic.kind() != Topic.Kind.PROMO || !operator.flag("topics.merge")) {
            return List.of(topic);
        }
        return all().stream().filter(other -> other.kind() == Topic.Kind.PROMO).toList();
    }

    /** Whether it holds until a customer chooses. Nobody is tracked by default. */
    boolean isOnByDefault(Topic topic) {
        return topic.isMailed() && onByDefault();
    }

    /** Whether mails are sent until a customer chooses. */
    public boolean onByDefault() {
        return operator.text("marketing.default").equals("OPT_OUT");
    }

    /** Whether a yes counts only after the link in a confirmation mail was used. */
    boolean confirmed() {
        return operator.flag("marketing.double");
    }

    private Topic read(String code) {
        String key = "topic." + code + ".";
        Topic.Kind kind = Topic.Kind.valueOf(operator.text(key + "kind"));
        return new Topic(code, kind, operator.text(key + "name"), operator.text(key + "about"), operator.text(key + "wording"),
                operator.text(key + "without"), operator.list(key + "channels").stream().map(Channel::valueOf).toList(),
                (kind == Topic.Kind.SERVICE || kind == Topic.Kind.PRODUCT_CRITICAL) && operator.flag("service.mandatory"), false);
    }
}
