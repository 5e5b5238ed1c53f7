/**
 * A person who does not exist walks through the portal with a mark in every field, takes a copy and is erased; afterwards no mark may be
 * anywhere. It uses the features as their pages do and must not reach past their services.
 */
package portal.canary;
