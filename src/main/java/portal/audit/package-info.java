/**
 * Who did or saw what, when and why: append-only, hash-chained, pseudonymous. It must not know who a subject key belongs to.
 */
package portal.audit;
