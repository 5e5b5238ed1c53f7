/**
 * Which mails a customer wants: topics, every choice ever made, the links that stop a topic, and the newsletter. It must not know how a
 * mail is sent.
 */
package portal.preferences;
