/**
 * Becoming a registered customer: two facts that are on file, then a way in. It must not know how bills are made or staff work.
 */
package portal.registration;
