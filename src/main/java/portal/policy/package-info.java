/**
 * The operator's published texts, their versions and clauses, and who accepted which. It must not know who a customer is beyond a number.
 */
package portal.policy;
