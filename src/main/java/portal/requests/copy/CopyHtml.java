package portal.requests.copy;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import portal.census.CopyTable;

/**
 * The copy as a page: opens from a folder in any browser, needs no network and no scripts, prints, and is read well by a screen
 * reader. A class with one row is a list of facts, one with many is a table, one with none says so. Of a long table it shows the
 * beginning and says where the rest is. It is XML as well, so that the PDF is made of the same.
 */
final class CopyHtml {

    /** Rows of a table on the page; nobody reads more, and a browser stays quick. */
    private static final int ROWS = 2_000;

    private static final String STYLE = """
            body{font:17px/1.55 system-ui,sans-serif;color:#16211f;background:#fff;max-width:1120px;margin:0 auto;padding:24px 16px}
            h1{font-size:30px;line-height:1.2}h2{font-size:22px;margin-top:48px;border-top:1px solid #c9d3d0;padding-top:16px}
            a{color:#0b57a4}dl{display:grid;grid-template-columns:minmax(10em,1fr) 3fr;gap:4px 16px}dt{color:#4a5a57}dd{margin:0;overflow-wrap:anywhere}
            .scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
            th,td{text-align:left;vertical-align:top;padding:6px 12px 6px 0;border-bottom:1px solid #e2e8e6;overflow-wrap:break-word;max-width:32em}
            td,dd{white-space:pre-line}
            .none{color:#4a5a57}
            @media (prefers-color-scheme:dark){body{background:#101816;color:#e8efec}a{color:#8cc4ff}dt,.none{color:#a9b8b4}
            h2,th,td{border-color:#33423e}}
            @media print{body{font-size:11pt;max-width:none}nav{display:none}.scroll{overflow:visible}h2{break-after:avoid}tr{break-inside:avoid}}
            """;

    private final CopyWish wish;
    private final CopyWords words;
    private final int most;
    private final Writer out;

    private CopyHtml(CopyWish wish, CopyWords words, int most, Writer out) {
        this.wish = wish;
        this.words = words;
        this.most = most;
        this.out = out;
    }

    static void page(Archive.Parts parts, CopyWish wish, CopyWords words, Writer out) throws IOException {
        write(parts, wish, words, new Look(STYLE, ROWS), out);
    }

    /** How it looks. @param most rows that are shown of a table */
    record Look(String style, int most) {
    }

    static void write(Archive.Parts parts, CopyWish wish, CopyWords words, Look look, Writer out) throws IOException {
        CopyHtml page = new CopyHtml(wish, words, look.most(), out);
        page.head(look.style());
        out.write("<nav aria-label=\"" + escape(words.text("copy_page.contents")) + "\"><ul>\n");
        parts.each(table -> out.write("<li><a href=\"#" + table.name() + "\">" + escape(words.title(table.name())) + "</a></li>\n"));
        out.write("</ul></nav>\n");
        parts.each(page::section);
        out.write("</main></body></html>\n");
    }

    private void head(String style) throws IOException {
        String title = escape(words.text("copy_page.title"));
        out.write("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + words.locale().toLanguageTag()
                + "\"><head><meta charset=\"utf-8\"/><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/><title>"
                + title + " - " + escape(words.operator()) + "</title>\n<meta name=\"description\" content=\"" + title + "\"/><style>\n" + style
                + "</style></head>\n<body><main>\n<h1>" + title + "</h1>\n<p>" + escape(words.operator()) + ", <time datetime=\""
                + words.made() + "\">" + escape(words.madeOn()) + "</time>.</p>\n");
        paragraph("", words.text(wish.subjects().size() == CopySubject.values().length && wish.days().areAll() ? "copy_page.about" : "copy_page.some"));
        if (wish.days().from() != null) {
            paragraph("", words.words("copy_page.from", words.day(wish.days().from())));
        }
        if (wish.days().to() != null) {
            paragraph("", words.words("copy_page.to", words.day(wish.days().to())));
        }
        paragraph("", words.text("copy_page.verify"));
    }

    private void paragraph(String style, String text) throws IOException {
        out.write("<p" + (style.isEmpty() ? "" : " class=\"" + style + "\"") + ">" + escape(text) + "</p>\n");
    }

    private void section(CopyTable table) throws IOException {
        out.write("<section><h2 id=\"" + table.name() + "\">"
                + escape(words.title(table.name())) + "</h2>\n");
        new Rows(table).write();
        out.write("</section>\n");
    }

    /** What is under one heading; which form it takes shows when the second row comes, or does not. */
    private final class Rows {

        private final CopyTable table;
        private List<String> first;
        private long count;

        Rows(CopyTable table) {
            this.table = table;
        }

        void write() throws IOException {
            table.content().each(this::row);
            if (count == 0) {
                paragraph("none", words.text("copy_page.nothing"));
            } else if (count == 1) {
                facts();
            } else {
                out.write("</tbody></table></div>\n");
                if (count > most) {
                    paragraph("none", words.words("copy_page.more", most, count, wish.has(CopyFormat.CSV) ? "csv/" + table.name() + ".csv" : "data.json"));
                }
            }
        }

        private void row(List<String> row) throws IOException {
            count++;
            if (count == 1) {
                first = row;
                return;
            }
            if (count == 2) {
                begin();
                cells(first);
            }
            if (count <= most) {
                cells(row);
            }
        }

        private void begin() throws IOException {
            out.write("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"" + table.name() + "\"><table><thead><tr>");
            for (String column : table.columns()) {
                out.write("<th scope=\"col\">" + escape(words.heading(column)) + "</th>");
            }
            out.write("</tr></thead><tbody>\n");
        }

        private void cells(List<String> row) throws IOException {
            out.write("<tr>");
            for (String value : row) {
                out.write("<td>" + shown(value) + "</td>");
            }
            out.write("</tr>\n");
        }

        private void facts() throws IOException {
            out.write("<dl>\n");
            for (int i = 0; i < first.size(); i++) {
                out.write("<dt>" + escape(words.heading(table.columns().get(i))) + "</dt><dd>" + shown(first.get(i)) + "</dd>\n");
            }
            out.write("</dl>\n");
        }
    }

    private String shown(String value) {
        return value == null || value.isEmpty() ? "<span class=\"none\">" + escape(words.text("copy_page.absent")) + "</span>" : escape(value);
    }

    /** Names may hold anything: what HTML would act on is written out, what XML cannot hold is dropped, directions stay isolated by dd and td. */
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]", "");
    }
}
