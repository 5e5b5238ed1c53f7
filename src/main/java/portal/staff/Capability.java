package portal.staff;

/** One thing that staff may be allowed to do; {@link Grants} says which role may. */
public enum Capability {

    /** See the numbers of the day and the console at all. */
    SEE_TODAY,
    /** See the queue of requests and each request in it. */
    SEE_REQUESTS,
    /** Write down a request that came by phone, by mail or on paper. */
    ENTER_REQUESTS,
    /** See what a customer wants to hear about, and write down what they said about it. */
    WRITE_CHOICES,
    /** Say yes or no to a request, and let a job try again. */
    DECIDE_REQUESTS,
    /** Look somebody up. */
    FIND_CUSTOMERS,
    /** Open a customer's page, masked. */
    OPEN_CUSTOMERS,
    /** See values of a customer in the open, those of the role's classes only, for a reason. */
    REVEAL_VALUES,
    /** See the queue of cases, each case in it, and its documents. */
    SEE_CASES,
    /** Answer a case, write down what came by phone or on paper, end a case. */
    ANSWER_CASES,
    /** Say who is right where the portal and the billing system disagree, and see both values for it. */
    SETTLE_CONFLICTS,
    /** Write down what was given to somebody outside, and what they answered. */
    RECORD_DISCLOSURES,
    /** See campaigns and their figures. */
    SEE_CAMPAIGNS,
    /** Write campaigns and announcements, let them go, stop them. */
    RUN_CAMPAIGNS,
    /** Say yes to what somebody else wrote to many. */
    APPROVE_CAMPAIGNS,
    /** See surveys and what was answered, in numbers. */
    SEE_SURVEYS,
    /** Write surveys, open and close them, hand over prizes. */
    RUN_SURVEYS,
    /** Give answers to the one outside whom a survey named, of those who said yes to it. */
    GIVE_ANSWERS,
    /** Read and verify the audit. */
    SEE_AUDIT,
    /** See jobs, imports and letters that wait. */
    SEE_WORK,
    /** See how much the retention rules remove tonight. */
    SEE_RETENTION,
    /** See, put and lift legal holds. */
    HOLD_DATA,
    /** Take out a child at once. */
    PURGE_MINORS,
    /** Write the next version of a text. */
    DRAFT_POLICIES,
    /** See texts in the making, and publish one that somebody else wrote. */
    PUBLISH_POLICIES,
    /** Read the books that the law keeps of people who were erased. */
    READ_KEPT,
    /** See what each kind of mail looks like, with made-up values. */
    SEE_MAILS,
    /** Send a failed letter again, or give it up. */
    MEND_WORK,
    /** See who the staff are. */
    SEE_PEOPLE,
    /** Close the account of a member of staff. */
    MANAGE_PEOPLE
}
