package portal.platform;

/** Where a policy text lies inside an operator pack. */
public final class PolicyFile {

    private PolicyFile() {
    }

    /** Such as {@code privacy-policy/1.1.md} for kind {@code privacy}. */
    public static String path(String kind, String number) {
        return (kind.equals("privacy") ? "privacy-policy" : kind) + "/" + number + ".md";
    }
}
