package portal.requests.copy;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import portal.census.CopyTable;

/**
 * The copy as a page: opens from a folder in any browser, needs no network and no scripts, prints, and is read well by a screen
 * reader. A class with one row is a list of facts, one with many is a table, one with none says so.
 */
final class CopyHtml {

    private static final String STYLE = """
            body{font:17px/1.55 system-ui,sans-serif;color:#16211f;background:#fff;max-width:1120px;margin:0 auto;padding:24px 16px}
            h1{font-size:30px;line-height:1.2}h2{font-size:22px;margin-top:48px;border-top:1px solid #c9d3d0;padding-top:16px}
            a{color:#0b57a4}dl{display:grid;grid-template-columns:minmax(10em,1fr) 3fr;gap:4px 16px}dt{color:#4a5a57}dd{margin:0;overflow-wrap:anywhere}
            .scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
            th,td{text-align:left;vertical-align:top;padding:6px 12px 6px 0;border-bottom:1px solid #e2e8e6;overflow-wrap:anywhere}
            .none{color:#4a5a57}
            @media (prefers-color-scheme:dark){body{background:#101816;color:#e8efec}a{color:#8cc4ff}dt,.none{color:#a9b8b4}
            h2,th,td{border-color:#33423e}}
            @media print{body{font-size:11pt;max-width:none}nav{display:none}.scroll{overflow:visible}h2{break-after:avoid}tr{break-inside:avoid}}
            """;

    private final CopyWords words;
    private final Writer out;

    private CopyHtml(CopyWords words, Writer out) {
        this.words = words;
        this.out = out;
    }

    static void write(Archive.Parts parts, CopyWords words, Instant made, Writer out) throws IOException {
        CopyHtml page = new CopyHtml(words, out);
        page.head(made);
        out.write("<nav aria-label=\"" + escape(words.text("copy_page.contents")) + "\"><ul>\n");
        parts.each(table -> out.write("<li><a href=\"#" + table.name() + "\">" + escape(words.title(table.name())) + "</a></li>\n"));
        out.write("</ul></nav>\n");
        parts.each(page::section);
        out.write("</main></body></html>\n");
    }

    private void head(Instant made) throws IOException {
        String title = escape(words.text("copy_page.title"));
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(words.locale())
                .format(made.atZone(ZoneOffset.UTC));
        out.write("<!DOCTYPE html>\n<html lang=\"" + words.locale().toLanguageTag() + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>" + title + " - "
                + escape(words.operator()) + "</title>\n<style>\n" + STYLE + "</style></head>\n<body><main>\n<h1>" + title + "</h1>\n<p>"
                + escape(words.operator()) + ", <time datetime=\"" + made + "\">" + escape(day) + "</time>.</p>\n<p>"
                + escape(words.text("copy_page.about")) + "</p>\n");
    }

    private void section(CopyTable table) throws IOException {
        out.write("<section aria-labelledby=\"" + table.name() + "\"><h2 id=\"" + table.name() + "\">"
                + escape(words.title(table.name())) + "</h2>\n");
        switch (table.rows().size()) {
            case 0 -> out.write("<p class=\"none\">" + escape(words.text("copy_page.nothing")) + "</p>\n");
            case 1 -> facts(table.columns(), table.rows().get(0));
            default -> rows(table);
        }
        out.write("</section>\n");
    }

    private void facts(List<String> columns, List<String> row) throws IOException {
        out.write("<dl>\n");
        for (int i = 0; i < columns.size(); i++) {
            out.write("<dt>" + escape(words.heading(columns.get(i))) + "</dt><dd>" + shown(row.get(i)) + "</dd>\n");
        }
        out.write("</dl>\n");
    }

    private void rows(CopyTable table) throws IOException {
        out.write("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"" + table.name() + "\"><table><thead><tr>");
        for (String column : table.columns()) {
            out.write("<th scope=\"col\">" + escape(words.heading(column)) + "</th>");
        }
        out.write("</tr></thead><tbody>\n");
        for (List<String> row : table.rows()) {
            out.write("<tr>");
            for (String value : row) {
                out.write("<td>" + shown(value) + "</td>");
            }
            out.write("</tr>\n");
        }
        out.write("</tbody></table></div>\n");
    }

    private String shown(String value) {
        return value == null || value.isEmpty() ? "<span class=\"none\">" + escape(words.text("copy_page.absent")) + "</span>" : escape(value);
    }

    /** Names may hold anything: what HTML would act on is written out, control characters are dropped, directions stay isolated by dd and td. */
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
    }
}
