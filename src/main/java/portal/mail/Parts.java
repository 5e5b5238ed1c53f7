package portal.mail;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;

/**
 * What templates are built of. {@code button(label, link)}: the one thing to do, a button in HTML with its address below, a line of its own
 * in text; a cell of a table with its own colour, because some mail programs know no padding and some no style sheet. {@code offer(words)}:
 * a stretch of advertising, which {@link Lint} lets into no service mail.
 */
final class Parts extends AbstractExtension {

    /** How advertising is marked in the HTML of a letter. */
    static final String OFFER = "<div class=\"offer\">";

    private final boolean html;

    Parts(boolean html) {
        this.html = html;
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of("button", new Part(List.of("label", "link"), this::button), "offer", new Part(List.of("words"), this::offer));
    }

    private Object button(Map<String, Object> arguments, EvaluationContext context) {
        String label = String.valueOf(arguments.get("label"));
        String link = String.valueOf(arguments.get("link"));
        if (!html) {
            return label + ":\n" + link;
        }
        String colour = String.valueOf(context.getVariable("colour"));
        return new SafeString("<table role=\"presentation\" class=\"act\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr><td class=\"button\" bgcolor=\""
                + colour + "\"><a class=\"button\" href=\"" + escaped(link) + "\" style=\"display:inline-block;padding:12px 20px;color:#ffffff;"
                + "font-weight:600;text-decoration:none\">" + escaped(label) + "</a></td></tr></table><p class=\"small\">Or copy this address: "
                + "<span class=\"address\">" + escaped(link) + "</span></p>");
    }

    private Object offer(Map<String, Object> arguments, EvaluationContext context) {
        String words = String.valueOf(arguments.get("words"));
        return html ? new SafeString(OFFER + "<p>" + escaped(words) + "</p></div>") : words;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }

    private interface Written {
        Object of(Map<String, Object> arguments, EvaluationContext context);
    }

    private record Part(List<String> names, Written written) implements Function {

        @Override
        public List<String> getArgumentNames() {
            return names;
        }

        @Override
        public Object execute(Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
            return written.of(arguments, context);
        }
    }
}
