/**
 * What every feature stands on: time, settings, references, jobs, the start. It must not know what a customer is.
 */
package portal.platform;
