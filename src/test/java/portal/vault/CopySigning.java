package portal.vault;

import java.nio.file.Path;

/** A signing key of its own for a test outside the server. */
public final class CopySigning {

    private CopySigning() {
    }

    public static Signing in(Path folder) {
        Signing signing = new Signing();
        signing.open(folder);
        return signing;
    }
}
