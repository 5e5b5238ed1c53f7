/**
 * The console: what staff see and do, each by a capability of their role. It owns no data of its own and nobody may depend on it.
 */
package portal.staff;
