/** Looks for an erased person in everything that is stored, knowing nothing but the person's values. It must not know any feature. */
package portal.requests.sweep;
