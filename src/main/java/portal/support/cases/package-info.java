/**
 * Cases: what customers ask, what staff answer, by whatever way it came. It must not know what a case is about beyond its topic and the
 * number of an order.
 */
package portal.support.cases;
