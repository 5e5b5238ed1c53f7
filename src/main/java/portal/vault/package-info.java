/**
 * Secrets at rest: values and files sealed for one place, keyed hashes for look-up, and the keys themselves, in files outside the
 * database. It must not know what the values mean.
 */
package portal.vault;
