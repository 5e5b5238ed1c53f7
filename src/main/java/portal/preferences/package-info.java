/**
 * Which mails a customer wants: topics, every choice ever made, and the links that stop a topic. It must not know how
 * a mail is sent.
 */
package portal.preferences;
