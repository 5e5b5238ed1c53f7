/**
 * Mailings to many: campaigns about a topic, and announcements about the service, written by staff and sent to those whom a rule names. It
 * must not know how a mail is sent, and reads no address but the one that customers are reached at.
 */
package portal.campaign;
