/**
 * What every page stands on: how values are shown, how mistakes are told, what a browser may do with a page. It must not know what
 * a page is about.
 */
package portal.platform.faces;
