/**
 * The list of everything personal: a mark on every stored column, and what copy and erasure must answer for it. It must not know any
 * feature; features declare themselves.
 */
package portal.census;
