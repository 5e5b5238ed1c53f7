/**
 * What a person may ask of the operator about their own data, from receipt to outcome, with a clock that anyone can check. It must
 * not know how a copy is written or how an erasure is done; its own subpackages do, and they report back here.
 */
package portal.requests;
