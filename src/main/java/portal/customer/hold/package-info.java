/** Legal holds: what must not be removed for now, whatever a rule or a request says. */
package portal.customer.hold;
