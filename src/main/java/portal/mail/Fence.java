package portal.mail;

/** Asked right before the words of a letter go to the mail server and again before the end that makes them count. */
interface Fence {

    /** Whether this node may go on: false when it stood still for so long that another one has the letter. */
    boolean isOpen();
}
