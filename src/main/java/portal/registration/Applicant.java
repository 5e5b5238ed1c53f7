package portal.registration;

import java.time.LocalDate;
import portal.customer.EmailAddress;
import portal.customer.PersonName;
import portal.security.LoginName;

/**
 * What somebody says about themselves in the second step.
 *
 * @param name    null when the account has a holder, whose name is on file
 * @param login   null when the e-mail address is the login
 * @param dateOfBirth null when the pack does not ask for it
 * @param policy  number of the version of the privacy policy that was linked
 * @param wording the words beside the box that was ticked
 */
record Applicant(PersonName name, LoginName login, EmailAddress email, String password, LocalDate dateOfBirth, String policy, String wording) {

    /** Never the password. */
    @Override
    public String toString() {
        return "Applicant[...]";
    }
}
