package portal.support.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A file's content, looked at as one character a byte. */
final class Bytes {

    /** What makes a browser take a file for a page, or a picture for a program. */
    private static final List<String> MARKUP = List.of("<!doctype", "<html", "<script", "<svg", "<iframe", "<?php");
    private static final List<String> PROGRAMS = List.of("#!", "mz", "@echo", "%!ps", "<", "{\\rtf");
    /** Readers look for the beginning of a letter in so many bytes. */
    private static final int FIRST = 1_024;
    private static final int LONGEST_ARCHIVE_NOTE = 65_535;
    private static final int ARCHIVE_END = 22;

    private final byte[] content;
    private final String characters;

    Bytes(byte[] content) {
        this.content = content;
        this.characters = new String(content, StandardCharsets.ISO_8859_1);
    }

    int length() {
        return content.length;
    }

    boolean startsWith(String beginning) {
        return characters.startsWith(beginning);
    }

    boolean endsWith(String end) {
        return characters.endsWith(end);
    }

    /** Whether this stands among the last so many bytes. */
    boolean endsWithin(int last, String end) {
        return characters.indexOf(end, Math.max(0, length() - last)) >= 0;
    }

    /** Whether markup stands among the first so many bytes. */
    boolean hasMarkup(int first) {
        String start = characters.substring(0, Math.min(first, length())).toLowerCase(Locale.ROOT);
        return MARKUP.stream().anyMatch(start::contains);
    }

    /** Whether it ends as a ZIP file does (and with it JAR, APK, DOCX): the end names the length of what follows it. */
    boolean isArchive() {
        int from = Math.max(0, length() - ARCHIVE_END - LONGEST_ARCHIVE_NOTE);
        for (int at = characters.indexOf("PK\5\6", from); at >= 0; at = characters.indexOf("PK\5\6", at + 1)) {
            int note = at + ARCHIVE_END;
            if (note <= length() && (content[note - 2] & 0xFF | (content[note - 1] & 0xFF) << 8) <= length() - note) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is UTF-8 without a character that nobody types. */
    boolean isPlainText() {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.codePoints().allMatch(one -> one == '\n' || one == '\r' || one == '\t' || one == '\f'
                    || Character.getType(one) != Character.CONTROL);
        } catch (CharacterCodingException notText) {
            return false;
        }
    }

    /** Whether a text is one for a program: a script, a page, another format. */
    boolean startsLikeProgram() {
        String start = characters.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
        return start.substring(0, Math.min(FIRST, start.length())).contains("%pdf-") || PROGRAMS.stream().filter(mark -> !mark.equals("mz") || !start.matches("(?s)mz.*\\s.*")).anyMatch(start::startsWith);
    }
}
