package portal.security;

import java.io.Serializable;

/** When this node last read that a session is still open. Not carried to another node: that one reads for itself. */
final class SessionCheck implements Serializable {

    static final String ATTRIBUTE = "portal.sessionCheck";
    private static final long serialVersionUID = 1L;
    private static final long MILLIS = 5_000;

    private transient volatile long at;
    private transient volatile long endings;

    boolean isRecent(long now, long endingsOnThisNode) {
        return at != 0 && Math.abs(now - at) < MILLIS && endings == endingsOnThisNode;
    }

    void done(long now, long endingsOnThisNode) {
        at = now;
        endings = endingsOnThisNode;
    }
}
