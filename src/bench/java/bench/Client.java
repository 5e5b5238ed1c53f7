package bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps its cookie, posts a page's first form with everything that stands in it. */
final class Client {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<(?:input|button)\\b([^>]*)>", Pattern.DOTALL);

    /** One for all, so that a thousand browsers do not fill the server's heap with a thousand idle connections. */
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER).build();

    /** The session cookie of each of the two applications. */
    private final Map<Boolean, String> cookies = new HashMap<>();

    HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    void put(String path, byte[] body) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(uri(path)).PUT(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** Posts the form of {@code page} whose markup contains {@code mark}, with these values by the end of the input's name. */
    HttpResponse<byte[]> post(String page, String mark, Map<String, String> values) throws IOException, InterruptedException {
        Form form = form(page, mark);
        return send(form, values);
    }

    record Form(String action, Map<String, String> inputs) {
    }

    Form form(String page, String mark) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(page);
        String html = new String(answer.body(), StandardCharsets.UTF_8);
        Matcher forms = FORM.matcher(html);
        while (forms.find()) {
            if (forms.group().contains(mark)) {
                return read(forms.group(1), forms.group(2));
            }
        }
        throw new IllegalStateException("No form with " + mark + " on " + page + ", status " + answer.statusCode());
    }

    HttpResponse<byte[]> send(Form form, Map<String, String> values) throws IOException, InterruptedException {
        return send(form, values, "");
    }

    /** @param more as a body goes on, for inputs that have several values */
    HttpResponse<byte[]> send(Form form, Map<String, String> values, String more) throws IOException, InterruptedException {
        Map<String, String> filled = new LinkedHashMap<>(form.inputs());
        values.forEach((end, value) -> filled.replaceAll((name, old) -> name.endsWith(end) ? value : old));
        String body = filled.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&")) + more;
        return send(HttpRequest.newBuilder(uri(form.action())).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        boolean bare = request.build().uri().getPath().startsWith("/bench/");
        if (cookies.containsKey(bare)) {
            request.header("Cookie", cookies.get(bare));
        }
        HttpResponse<byte[]> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        answer.headers().firstValue("Set-Cookie").ifPresent(set -> cookies.put(bare, set.split(";", 2)[0]));
        return answer;
    }

    private static Form read(String attributes, String inside) {
        Map<String, String> inputs = new LinkedHashMap<>();
        Matcher matcher = INPUT.matcher(inside);
        while (matcher.find()) {
            String name = attribute(matcher.group(1), "name");
            if (name != null) {
                String value = attribute(matcher.group(1), "value");
                inputs.put(name, value == null ? "" : value);
            }
        }
        return new Form(attribute(attributes, "action"), inputs);
    }

    private static String attribute(String attributes, String name) {
        Matcher matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return matcher.find() ? matcher.group(1).replace("&amp;", "&").replace("&#39;", "'").replace("&quot;", "\"") : null;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static URI uri(String path) {
        return URI.create("http://localhost:" + Server.PORT + path);
    }
}
