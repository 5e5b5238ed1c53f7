/**
 * What is supplied, measured, billed and paid, and who holds the account. It must not know who signs in or what anybody asks for.
 */
package portal.supply;
