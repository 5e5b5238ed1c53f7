package portal.journeys;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.support.Promise;
import portal.support.Script;
import portal.support.Visitor;

/** Journey 9: staff find, look, decide; the customer reads all of it. */
class StaffIT {

    private static final String PASSWORD = "calm water runs deep";
    private static final String ACCOUNT = "4401 2286";

    @ParameterizedTest
    @EnumSource
    @Promise({"CLX-31", "TTE-19"})
    void a_look_has_a_reason_and_the_customer_reads_it(Script script) {
        String reason = "You called about your March bill, " + UUID.randomUUID();
        try (Visitor sam = Visitor.with(script); Visitor maria = Visitor.with(script)) {
            signIn(sam, "sam.support");
            sam.opens("/staff/customers");
            find(sam, ACCOUNT);
            sam.page().locator("main tbody a").first().click();
            sam.reads("Masked", "Reveal values").doesNotRead("maria.lopez@");
            String customer = sam.address();

            sam.presses("Reveal and put on record").reads("Choose what you need to see");
            sam.page().locator("input[name=classes][value=CONTACT]").check();
            sam.chooses("What do you need it for?", "Answering the customer").fills("Why, in your words", reason)
                    .presses("Reveal and put on record").reads("Open for this view", "maria.lopez@");

            sam.opens(customer).reads("Masked").doesNotRead("Open for this view", "maria.lopez@");
            sam.opens("/staff/audit").sees(403);
            customerSignsIn(maria);
            maria.opens("/account/privacy").reads(reason, "Customer support").doesNotRead("sam.support");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_somebody_says_on_the_phone_is_written_down_with_its_source_and_read_by_the_customer(Script script) {
        String words = "Said so about a bill, " + UUID.randomUUID();
        try (Visitor sam = Visitor.with(script); Visitor maria = Visitor.with(script)) {
            signIn(sam, "sam.support");
            sam.opens("/staff/customers");
            find(sam, ACCOUNT);
            sam.page().locator("main tbody a").first().click();
            sam.follows("Mail choices").presses("Write it down").reads("Choose what it is about.", "Choose yes or no.", "Choose how it came.");
            sam.chooses("What about?", "Offers by letter").fills("Their words, or where the paper is", words).page().getByLabel("No, they do not").check();
            sam.chooses("How did they say it?", "By phone").presses("Write it down").reads("It is written down.");

            customerSignsIn(maria);
            maria.opens("/account/preferences").reads(words, "noted by our staff").doesNotRead("sam.support");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_refusal_is_decided_by_the_privacy_officer_and_read_by_the_customer(Script script) {
        String words = "An account is still open. Close it, then ask again. " + UUID.randomUUID();
        try (Visitor maria = Visitor.with(script); Visitor sam = Visitor.with(script); Visitor petra = Visitor.with(script)) {
            customerSignsIn(maria);
            String request = askForDeletion(maria);

            signIn(sam, "sam.support");
            sam.opens("/staff/requests").reads("Waits for a decision").opens(request.replace("/account/", "/staff/"));
            sam.reads("A privacy officer decides this request.").doesNotRead("Approve the deletion");

            signIn(petra, "petra.privacy");
            petra.reads("waiting for a decision").opens(sam.address());
            petra.presses("Refuse the deletion").reads("There is a problem");
            petra.chooses("Reason", "OTHER").fills("Your words to the customer", words).presses("Refuse the deletion").reads(words);

            maria.opens(request).reads(words).doesNotRead("petra");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_audit_is_verified_by_who_reads_it(Script script) {
        try (Visitor petra = Visitor.with(script)) {
            signIn(petra, "petra.privacy");
            petra.opens("/staff/audit").presses("Verify the whole chain now").reads("The chain is whole");
            petra.opens("/staff/jobs").reads("Last turn of each job", "Imports from the billing system", "Done");
            petra.opens("/staff/people").sees(403);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_administrator_runs_the_house_and_sees_nobody(Script script) {
        try (Visitor ada = Visitor.with(script)) {
            signIn(ada, "ada.admin");
            ada.doesNotRead("Customers", "Most urgent requests").opens("/staff/people").reads("sam.support", "Privacy officer");
            ada.opens("/staff/requests").sees(403);
            ada.opens("/staff/customers").sees(403);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_address_that_is_nobodys_is_not_found(Script script) {
        try (Visitor sam = Visitor.with(script)) {
            signIn(sam, "sam.support");
            sam.opens("/staff/customer/nonsense").sees(404);
            sam.opens("/staff/customer/0123456789AB").sees(404);
            sam.opens("/staff/requests/0123456789AB").sees(404);
            sam.opens("/staff/requests?after=nonsense").sees(404);
        }
    }

    private static void signIn(Visitor staff, String login) {
        staff.opens("/staff/sign-in").fills("Login name", login).fills("Password", PASSWORD).presses("Sign in").reads("Today");
    }

    private static void customerSignsIn(Visitor customer) {
        customer.opens("/sign-in").fills("User name", "maria.lopez").fills("Password", PASSWORD).presses("Sign in");
    }

    private static void find(Visitor staff, String typed) {
        staff.fills("Account number, reference, e-mail or name", typed).presses("Search customers").reads("Found");
    }

    /** Returns the address of the request. */
    private static String askForDeletion(Visitor customer) {
        customer.opens("/account/delete").presses("Continue");
        if (customer.address().contains("confirm-password")) {
            customer.fills("Password", PASSWORD).presses("Continue");
        }
        customer.presses("Send deletion request");
        return customer.address().replaceAll("[?#].*", "");
    }
}
