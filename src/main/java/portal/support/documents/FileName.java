package portal.support.documents;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import portal.platform.CardNumbers;

/** File names, of which nothing may be believed. */
final class FileName {

    /** Characters of a name that are kept as typed; browsers and disks allow no more. */
    static final int MAX_TYPED = 190;
    private static final int MAX_SAFE = 80;
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private FileName() {
    }

    /** The name as typed, without the folders that some browsers tell with it; cut where it is too long. */
    static String typed(String told) {
        String name = told == null ? "" : told.substring(Math.max(told.lastIndexOf('/'), told.lastIndexOf('\\')) + 1).strip();
        int most = Math.min(name.length(), MAX_TYPED);
        boolean halfCharacter = most > 0 && Character.isHighSurrogate(name.charAt(most - 1));
        return CardNumbers.masked(name.substring(0, halfCharacter ? most - 1 : most));
    }

    /**
     * A name that is safe on every disk, in a header and on a page: no characters that steer, mirror or mean something to a disk, no dot
     * in front, and the ending that its content has.
     */
    static String safe(String typed, FileType type) {
        String name = Normalizer.normalize(typed, Normalizer.Form.NFC).replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("\\.[A-Za-z0-9]{1,5}$", "").replaceAll("[\\\\/:*?\"<>|%;]", "_").replaceAll("\\s+", " ")
                .replaceAll("^[. _]+|[. ]+$", "");
        int most = name.offsetByCodePoints(0, Math.min(MAX_SAFE, name.codePointCount(0, name.length())));
        String stem = name.substring(0, most).strip();
        boolean unusable = stem.isEmpty() || DEVICES.contains(stem.toLowerCase(Locale.ROOT));
        return (unusable ? "document" : stem) + "." + type.ending();
    }
}
