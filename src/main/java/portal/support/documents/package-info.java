/**
 * Documents: files that customers send us and staff file for them, checked, sealed, and handed out as attachments only. It must not know
 * what they are attached to.
 */
package portal.support.documents;
