package portal.platform.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import portal.platform.Token;

/**
 * Our styles, scripts and pictures, read once. Their addresses carry a hash of their content, so that a browser may keep them for a year
 * and still never shows an old one. The style sheet of all pages is put together from its parts and the brand's colours, that of the
 * console from PrimeFaces' theme and our own additions.
 */
@ApplicationScoped
@Named
public class Assets {

    private static final String FOLDER = "/WEB-INF/resources/";
    private static final List<String> PARTS = List.of("css/tokens.css", "css/elements.css", "css/layout.css", "css/parts.css", "css/media.css");
    private static final List<String> FILES = List.of("js/app.js", "images/icons.svg", "images/brand.svg");

    record Asset(byte[] content, String type, String address) {
    }

    @Inject ServletContext application;
    @Inject Brand brand;

    private final Map<String, Asset> assets = new LinkedHashMap<>();

    @PostConstruct
    void load() {
        StringBuilder style = new StringBuilder();
        PARTS.forEach(part -> style.append(read(part)));
        put("css/app.css", style + brand.css());
        put("css/console.css", ConsoleTheme.css() + read("css/console.css"));
        FILES.forEach(file -> put(file, read(file)));
    }

    /** The address of one of ours, with its version: {@code /assets/css/app.css?v=1a2b3c4d}. */
    public String address(String name) {
        return assets.get(name).address();
    }

    /** What is behind a name, or null. */
    Asset find(String name) {
        return assets.get(name);
    }

    private void put(String name, String content) {
        String type = name.endsWith(".css") ? "text/css" : name.endsWith(".js") ? "text/javascript" : "image/svg+xml";
        String address = "/assets/" + name + "?v=" + Token.hash(content).substring(0, 8);
        assets.put(name, new Asset(content.getBytes(StandardCharsets.UTF_8), type, address));
    }

    private String read(String name) {
        try (InputStream file = application.getResourceAsStream(FOLDER + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
