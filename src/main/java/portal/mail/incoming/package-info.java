/**
 * Mail that comes back: what it is, whether it is about a letter of ours, and who is told. It must not know what a customer is; nothing of what it
 * reads is stored or logged.
 */
package portal.mail.incoming;
