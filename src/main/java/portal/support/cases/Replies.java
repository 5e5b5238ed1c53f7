package portal.support.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import portal.customer.Channel;
import portal.customer.CustomerRecords;
import portal.platform.Operator;
import portal.platform.Refusal;

/** By which ways we answer: those of the operator, and of them the one that the customer prefers, unless there is a reason. */
@ApplicationScoped
public class Replies {

    @Inject Operator operator;
    @Inject CustomerRecords customers;

    /** Ways in which staff may have answered, or been spoken to, outside the portal. */
    public List<CaseChannel> outside() {
        return Arrays.stream(CaseChannel.values()).filter(way -> way != CaseChannel.PORTAL && isOffered(way)).toList();
    }

    /** How this customer wants to be answered, when an answer in the portal, told of by mail, is another way; null when it is not, or nobody promised. */
    public Channel otherThanPortal(long customer) {
        Channel preferred = preferred(customer);
        return isPromised() && !CaseChannel.PORTAL.pleases(preferred) ? preferred : null;
    }

    /**
     * The answer as it is kept: with a reason only where it needs one.
     *
     * @throws Refusal when the operator does not answer by that way, or when it is not the customer's and no reason is given
     */
    Said checked(long customer, Said answer) {
        if (!isOffered(answer.channel())) {
            throw Refusal.at("channel", "case.way_not_offered");
        }
        if (!isPromised() || answer.channel().pleases(preferred(customer))) {
            return new Said(answer.author(), answer.channel(), answer.on(), answer.message());
        }
        if (answer.otherWay() == null) {
            throw Refusal.at("otherWay", "case.other_way_missing");
        }
        return answer;
    }

    /** Paper and persons come whether they are asked or not. */
    private boolean isOffered(CaseChannel way) {
        return switch (way) {
            case PORTAL, PAPER, IN_PERSON -> true;
            case PHONE, EMAIL -> operator.list("reply.channels").contains(way.name());
        };
    }

    private boolean isPromised() {
        return operator.flag("reply.followPreference");
    }

    private Channel preferred(long customer) {
        return customers.get(customer).preferredChannel().value();
    }
}
