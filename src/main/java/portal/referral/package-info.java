/**
 * Tell a friend: one mail to a person who is not a customer, and then nothing of theirs but a keyed hash. It must not know how people
 * register, and must not let a sender find out who is a customer.
 */
package portal.referral;
