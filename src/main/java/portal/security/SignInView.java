package portal.security;

import java.time.Instant;

/** One try to sign in, as the owner of the account sees it. */
public record SignInView(Instant at, boolean worked, String device) {
}
