/**
 * Who is at the door: login names, passwords, sign-in, sessions, step-up. It must not know what a customer is beyond a number, a
 * pseudonymous key and, through {@link portal.security.AddressBook}, where to write.
 */
package portal.security;
