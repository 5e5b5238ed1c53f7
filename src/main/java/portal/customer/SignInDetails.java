package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import portal.census.Source;
import portal.census.Way;
import portal.security.Accounts;
import portal.security.WayIn;

/** How a customer signs in, on the details page. Of the password only that it is held: there is nothing to show. */
@ApplicationScoped
class SignInDetails implements DetailSource {

    @Inject Accounts accounts;
    @Inject Provenance provenance;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<DetailGroup> details(long customer) {
        return accounts.wayIn(customer).map(this::group).map(List::of).orElse(List.of());
    }

    private DetailGroup group(WayIn way) {
        return new DetailGroup("details.sign_in", List.of(
                Detail.of("field.LOGIN", way.login(), WayIn.loginMark(), typed(way.since()), null, null),
                Detail.of("field.PASSWORD", new Detail.Word("details.password_held"), WayIn.passwordMark(), typed(way.passwordAt()),
                        "/account/security", null)));
    }

    private Origin typed(Instant at) {
        return provenance.at(at, Source.CUSTOMER, Way.WEB);
    }
}
