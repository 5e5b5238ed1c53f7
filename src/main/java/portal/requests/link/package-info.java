/**
 * Requests of people who are not signed in: a link by mail that asks, and a code that shows who asks. It knows nothing of
 * passwords and sessions.
 */
package portal.requests.link;
