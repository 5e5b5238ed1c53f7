package portal.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Set;
import portal.audit.Actor;
import portal.platform.Clock;
import portal.platform.NotFound;

/** Who asks. Outside a request, in jobs and commands, it is nobody, and the actor is the portal itself. */
@Named
@RequestScoped
public class CurrentUser {

    /** A password typed within this time counts as typed just now. */
    static final Duration FRESH = Duration.ofMinutes(5);

    @Inject HttpServletRequest request;
    @Inject Clock clock;

    private boolean inRequest;

    @PostConstruct
    void look() {
        try {
            request.getMethod();
            inRequest = true;
        } catch (RuntimeException outsideRequest) {
            inRequest = false;
        }
    }

    public boolean isSignedIn() {
        return who() != null;
    }

    public boolean isCustomer() {
        return is(AccountKind.CUSTOMER);
    }

    public boolean isStaff() {
        return is(AccountKind.STAFF);
    }

    /** The customer's row number, or the staff account's. @throws NotFound when nobody is signed in */
    public long subject() {
        return signedIn().subject();
    }

    /** The customer's row number. @throws NotFound when no customer is signed in */
    public long customer() {
        if (!isCustomer()) {
            throw new NotFound();
        }
        return subject();
    }

    public String subjectKey() {
        return signedIn().subjectKey();
    }

    /** The name the person signed in with, as its owner writes it; null for visitors. */
    public String getLogin() {
        return isSignedIn() ? who().login() : null;
    }

    public Set<Role> roles() {
        return isSignedIn() ? who().roles() : Set.of();
    }

    public boolean has(Role role) {
        return roles().contains(role);
    }

    /** {@link #has} by the role's name, for pages. */
    public boolean hasRole(String role) {
        return has(Role.valueOf(role));
    }

    /** Whether the password was typed within the last five minutes. */
    public boolean isFresh() {
        return isSignedIn() && clock.now().isBefore(who().provedAt().plus(FRESH));
    }

    /** For audit entries. Staff act in the first of their roles. */
    public Actor actor() {
        if (!inRequest) {
            return Actor.system("portal");
        }
        SignedIn who = who();
        if (who == null) {
            return Actor.anyone();
        }
        return who.kind() == AccountKind.CUSTOMER ? Actor.customer(who.subjectKey())
                : Actor.staff(who.subjectKey(), who.roles().stream().sorted().findFirst().map(Role::name).orElse("STAFF"));
    }

    /** The whole of it. @throws NotFound when nobody is signed in */
    public SignedIn signedIn() {
        SignedIn who = who();
        if (who == null) {
            throw new NotFound();
        }
        return who;
    }

    private SignedIn who() {
        return inRequest ? (SignedIn) request.getAttribute(SignedIn.ATTRIBUTE) : null;
    }

    private boolean is(AccountKind kind) {
        SignedIn who = who();
        return who != null && who.kind() == kind;
    }
}
