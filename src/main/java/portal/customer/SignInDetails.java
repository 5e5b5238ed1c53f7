package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import portal.security.Accounts;
import portal.security.WayIn;

/** How a customer signs in, on the details page. Of the password only that it is held: there is nothing to show. */
@ApplicationScoped
class SignInDetails implements DetailSource {

    @Inject Accounts accounts;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<DetailGroup> details(long customer) {
        return accounts.wayIn(customer).map(SignInDetails::group).map(List::of).orElse(List.of());
    }

    private static DetailGroup group(WayIn way) {
        return new DetailGroup("details.sign_in", List.of(
                new Detail("field.LOGIN", way.login(), WayIn.loginMark(), null, way.since(), null),
                new Detail("field.PASSWORD", new Detail.Word("details.password_held"), WayIn.passwordMark(), null, way.passwordAt(),
                        "/account/security")));
    }
}
