/**
 * Surveys and contests: questions that nobody has to answer, answers that in an anonymous survey belong to nobody, and prizes drawn in a way
 * that everybody can repeat. It must not know of a way from an anonymous answer to who gave it, because there is none.
 */
package portal.survey;
