/** Texts in the making: staff write one, see what it changes, and a second person publishes it. It must not know any customer. */
package portal.policy.draft;
