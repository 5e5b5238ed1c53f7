/**
 * Requests of people who are not signed in: a link by mail that asks, a code that shows who asks, a finished copy without a login. It knows
 * nothing of passwords and sessions.
 */
package portal.requests.link;
