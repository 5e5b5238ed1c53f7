package portal.support.documents;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Hands a document out. It is put on the disk of whoever asked and shown nowhere: no browser opens it in our name, guesses what it is or
 * runs anything of it.
 */
public final class Attachment {

    private Attachment() {
    }

    public static void send(DocumentView document, byte[] content, HttpServletResponse answer) throws IOException {
        answer.setContentType(document.type().mediaType());
        answer.setContentLengthLong(content.length);
        answer.setHeader("Content-Disposition", disposition(document.name()));
        answer.setHeader("Cache-Control", "no-store");
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        answer.getOutputStream().write(content);
    }

    /** The name in ASCII for old browsers, and as it is (RFC 6266). */
    static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9 ._()-]", "_");
        String whole = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}
