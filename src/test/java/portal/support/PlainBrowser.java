package portal.support;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen, for a test without JavaScript: gets pages, of this very deployment when it runs inside the server, posts
 * their forms and keeps its cookies, so that somebody can sign in with it. */
public final class PlainBrowser {

    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*\\baction=\"([^\"]*)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern HIDDEN = Pattern.compile("<input\\b(?=[^>]*type=\"hidden\")[^>]*>");

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager()).build();
    private final String base;

    /** @param here the request in which the test runs */
    public PlainBrowser(HttpServletRequest here) {
        this("http://localhost:" + here.getLocalPort());
    }

    /** @param address of a portal in another process, without a slash at the end */
    public PlainBrowser(String address) {
        base = address;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).build());
    }

    /** Presses a button, by its name, with these values; what the page did not ask for is sent all the same. */
    public HttpResponse<String> press(HttpResponse<String> page, String button, Map<String, String> values) {
        Matcher forms = FORM.matcher(page.body());
        while (forms.find()) {
            if (forms.group(2).contains("name=\"" + button + "\"")) {
                Map<String, String> filled = new LinkedHashMap<>(hidden(forms.group(2)));
                filled.putAll(values);
                filled.put(button, "pressed");
                return send(HttpRequest.newBuilder(URI.create(base + forms.group(1)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(written(filled))).build());
            }
        }
        throw new AssertionError("No button " + button + " in:\n" + page.body());
    }

    /** The same for a form with a file, in the one input that takes it. */
    public HttpResponse<String> attach(HttpResponse<String> page, String button, Map<String, String> values, Attached file) {
        Matcher forms = FORM.matcher(page.body());
        while (forms.find()) {
            if (forms.group(2).contains("name=\"" + button + "\"")) {
                Map<String, String> filled = new LinkedHashMap<>(hidden(forms.group(2)));
                filled.putAll(values);
                filled.put(button, "pressed");
                return send(HttpRequest.newBuilder(URI.create(base + forms.group(1)))
                        .header("Content-Type", "multipart/form-data; boundary=" + Attached.BOUNDARY)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(file.body(filled))).build());
            }
        }
        throw new AssertionError("No button " + button + " in:\n" + page.body());
    }

    /** A file as a browser sends it. */
    public record Attached(String input, String name, byte[] content) {

        static final String BOUNDARY = "----plain-browser-7MA4YWxk";

        byte[] body(Map<String, String> values) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            values.forEach((name, value) -> body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name
                    + "\"\r\n\r\n" + value + "\r\n").getBytes(StandardCharsets.UTF_8)));
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + input + "\"; filename=\""
                    + name.replace("\"", "%22") + "\"\r\nContent-Type: image/png\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            body.writeBytes(content);
            body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
            return body.toByteArray();
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Map<String, String> hidden(String form) {
        Map<String, String> inputs = new LinkedHashMap<>();
        Matcher matcher = HIDDEN.matcher(form);
        while (matcher.find()) {
            inputs.put(attribute(matcher.group(), "name"), attribute(matcher.group(), "value"));
        }
        return inputs;
    }

    private static String attribute(String input, String name) {
        Matcher matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(input);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String written(Map<String, String> values) {
        return values.entrySet().stream().map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue())).collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
