package portal.mail;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;

/** {@code button(label, link)} in a template: the one thing to do, a button in HTML and a line of its own in text. */
final class Button extends AbstractExtension implements Function {

    private final boolean html;

    Button(boolean html) {
        this.html = html;
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of("button", this);
    }

    @Override
    public List<String> getArgumentNames() {
        return List.of("label", "link");
    }

    @Override
    public Object execute(Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
        String label = String.valueOf(arguments.get("label"));
        String link = String.valueOf(arguments.get("link"));
        return html ? new SafeString("<p class=\"act\"><a class=\"button\" href=\"" + escaped(link) + "\">" + escaped(label)
                + "</a></p><p class=\"small\">Or copy this address: <span class=\"address\">" + escaped(link) + "</span></p>")
                : label + ":\n" + link;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
