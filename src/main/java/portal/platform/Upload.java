package portal.platform;

/**
 * A file that somebody sends with a form.
 *
 * @param name    as the browser told it; nothing may be believed of it
 * @param size    how many bytes came
 * @param content those bytes, or none of them when there were more than anybody would keep
 */
public record Upload(String name, long size, byte[] content) {

    /** Whether all of it is here. */
    public boolean isWhole() {
        return size == content.length;
    }

    /** Names and contents do not belong in logs. */
    @Override
    public String toString() {
        return "Upload[" + size + " bytes]";
    }
}
