package planted.staff;

import jakarta.transaction.Transactional;

/** A service of the console that anybody who signs in may call. */
@Transactional
public class OpenDesk {

    public void decide() {
    }
}
