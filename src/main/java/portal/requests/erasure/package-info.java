/**
 * The end of a person in the portal: what would happen, what happened, and an independent look through every table afterwards. It must
 * not know any feature; each one says and does its own part.
 */
package portal.requests.erasure;
