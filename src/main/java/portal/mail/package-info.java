/**
 * Letters: written with the change they tell about, kept in an outbox, sent by a job, read again in the inbox. It must not know why a
 * letter is written, nor who a customer is beyond a number.
 */
package portal.mail;
