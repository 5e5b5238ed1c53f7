/**
 * A person's copy: gathered part by part, written as one archive, kept encrypted for a few days, handed out, destroyed. It must not
 * know any feature; what there is to copy comes from the census.
 */
package portal.requests.copy;
