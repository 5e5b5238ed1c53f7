package portal.requests.link;

import portal.requests.RequestKind;

/**
 * What the holder of a link may know before anything was proven: what it asks for, and how far it is.
 *
 * @param confirmed  whether there is a request
 * @param challenged whether a code is out that can still be typed
 * @param proven     whether the holder is known to be the person
 * @param enough     whether reading the mail is proof enough for what is asked, so that no code is needed
 */
public record LinkView(RequestKind kind, boolean confirmed, boolean challenged, boolean proven, boolean enough) {
}
