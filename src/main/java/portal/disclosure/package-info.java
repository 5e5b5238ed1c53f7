/** Who outside may get personal data, who got what, and what they were told when it changed or went. */
package portal.disclosure;
