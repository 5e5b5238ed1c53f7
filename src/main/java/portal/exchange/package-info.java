/**
 * Extracts in from the billing system: their layout, the import, and a generator of samples. It must not know what a page or a request is.
 */
package portal.exchange;
