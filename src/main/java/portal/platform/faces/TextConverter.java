package portal.platform.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/**
 * Every text that comes in through a page: without the spaces around it and without control characters, which nobody can type or see
 * and which would break a mail header or a file. Line ends stay, as one line feed, where several lines are asked for. A password stays
 * exactly as it was typed.
 */
@FacesConverter(forClass = String.class)
public class TextConverter implements Converter<String> {

    @Override
    public String getAsObject(FacesContext faces, UIComponent input, String typed) {
        if (typed == null || input instanceof HtmlInputSecret) {
            return typed;
        }
        String text = input instanceof HtmlInputTextarea ? lines(typed) : line(typed);
        return text.isEmpty() ? null : text;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent output, String value) {
        return value == null ? "" : value;
    }

    /** One clean line; line ends become spaces. */
    static String line(String typed) {
        return typed.replaceAll("[\\r\\n\\t\\u2028\\u2029\\u0085]+", " ").replaceAll("\\p{Cc}", "").strip();
    }

    /** Clean lines, each ended by a line feed. */
    static String lines(String typed) {
        return typed.replaceAll("\\r\\n?|[\\u2028\\u2029\\u0085]", "\n").replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").strip();
    }
}
