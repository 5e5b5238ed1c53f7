package portal.greenbutton;

import java.util.Arrays;
import java.util.Optional;
import portal.supply.usage.Flow;

/** FlowDirectionKind for each direction. */
enum Direction {
    FORWARD(Flow.DELIVERED, 1), REVERSE(Flow.RECEIVED, 19), NET(Flow.NET, 4);

    /** "Not applicable", which gas and water often have. */
    private static final int NONE = 0;

    final Flow flow;
    final int code;

    Direction(Flow flow, int code) {
        this.flow = flow;
        this.code = code;
    }

    static Direction of(Flow flow) {
        return Arrays.stream(values()).filter(one -> one.flow == flow).findFirst().orElseThrow();
    }

    static Optional<Flow> flow(int code) {
        return code == NONE ? Optional.of(Flow.DELIVERED)
                : Arrays.stream(values()).filter(one -> one.code == code).map(one -> one.flow).findFirst();
    }
}
