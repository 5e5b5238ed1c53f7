/**
 * What a new version asks of people whose data is stored: who was told, who said yes or no, and therefore what a value may be used for. It must
 * not know who a customer is beyond a number.
 */
package portal.policy.change;
