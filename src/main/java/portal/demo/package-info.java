/**
 * The demo: sample data through the real importer, known logins, a clock that can be moved. It does nothing unless PORTAL_DEMO=true, and
 * no other package may know it.
 */
package portal.demo;
