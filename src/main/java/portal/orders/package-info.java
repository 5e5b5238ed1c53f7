/**
 * Orders, as the billing system tells them: what, where to, how far. It must not take an order or a payment: there is no card here.
 */
package portal.orders;
