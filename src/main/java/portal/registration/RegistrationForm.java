package portal.registration;

import java.util.Set;
import portal.platform.Operator;
import portal.security.LoginName;

/**
 * What the operator's pack asks of somebody who registers, and nothing beyond it is kept, whatever was sent.
 *
 * <p>Source: clauses SOL-04 and CET-08; the pack's {@code registration.fields} and {@code login.kind}. E-mail address and password are
 * always asked, a name whenever none is on file.
 *
 * @param emailIsLogin whether the e-mail address is the name to sign in with, so that no other is asked
 */
public record RegistrationForm(Set<String> fields, boolean emailIsLogin) {

    static RegistrationForm of(Operator operator) {
        return new RegistrationForm(Set.copyOf(operator.list("registration.fields")), operator.isEmailLogin());
    }

    public boolean asksLogin() {
        return !emailIsLogin;
    }

    public boolean asksDateOfBirth() {
        return fields.contains("date_of_birth");
    }

    /** Whether there is a first step, with facts that are on a bill. */
    public boolean asksProof() {
        return fields.contains("account_number");
    }

    /** The applicant without what was not asked, and with the address as login where it is one. */
    Applicant keep(Applicant said) {
        return new Applicant(said.name(), emailIsLogin ? new LoginName(said.email().text()) : said.login(), said.email(), said.password(),
                asksDateOfBirth() ? said.dateOfBirth() : null, said.policy(), said.wording());
    }
}
