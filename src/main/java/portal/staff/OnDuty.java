package portal.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import portal.audit.Actor;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.security.CurrentUser;
import portal.security.Role;

/** The member of staff who asks, and the role in which they do so: of several, one that allows it. */
@ApplicationScoped
class OnDuty {

    @Inject CurrentUser user;

    boolean may(Capability capability) {
        return user.isStaff() && Grants.allow(user.roles(), capability);
    }

    Set<DataClass> classes() {
        return user.isStaff() ? Grants.classes(user.roles()) : EnumSet.noneOf(DataClass.class);
    }

    Actor acting(Capability capability) {
        return user.roles().stream().sorted(Comparator.comparing((Role role) -> !Grants.allow(Set.of(role), capability))
                        .thenComparing(Comparator.naturalOrder())).findFirst()
                .map(role -> Actor.staff(user.subjectKey(), role.name())).orElseGet(user::actor);
    }

    /** What a look without a reason is for: the work of the role. */
    Purpose purpose() {
        Set<Role> roles = user.roles();
        return roles.contains(Role.CUSTOMER_SUPPORT) ? Purpose.SUPPORT : roles.contains(Role.BILLING) ? Purpose.BILLING : Purpose.RIGHTS;
    }
}
