/**
 * Corrections that their owner cannot make alone: what is proposed, why, with what evidence, and what staff decided. It must not know how a
 * copy or an erasure is made.
 */
package portal.requests.correction;
