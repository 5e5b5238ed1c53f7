/**
 * The person: names, contact points, where each value came from, and whether the account is paused. It must not know what is supplied
 * to them or who signs in.
 */
package portal.customer;
