package portal.requests.copy;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;

/**
 * The page of a copy as a tagged PDF (PDF/UA): headings, lists and tables are marked as such, the text has a language and its letters
 * come along. A PDF is made in memory, so it shows the first {@value #ROWS} rows of a table and says where the rest is: it is as large for
 * fifteen years as for one.
 */
final class CopyPdf {

    private static final int ROWS = 36;
    private static final String FAMILY = "Liberation Sans";
    private static final String STYLE = """
            @page{size:A4 landscape;margin:14mm 12mm;@bottom-right{content:counter(page) " / " counter(pages);font-family:'Liberation Sans';font-size:8pt}}
            body{font-family:'Liberation Sans';font-size:9pt;line-height:1.4;color:#16211f}
            h1{font-size:20pt}h2{font-size:13pt;margin-top:16pt;border-top:1px solid #c9d3d0;padding-top:6pt;page-break-after:avoid}
            a{color:#0b57a4}dt{color:#4a5a57;margin-top:3pt}dd{margin:0 0 0 12pt;word-wrap:break-word}
            table{border-collapse:collapse;width:100%;table-layout:fixed;-fs-table-paginate:paginate}
            th,td{text-align:left;vertical-align:top;padding:3pt 5pt 3pt 0;border-bottom:1px solid #e2e8e6;word-wrap:break-word}
            td,dd{white-space:pre-line}tr{page-break-inside:avoid}.none{color:#4a5a57}
            """;

    static {
        // It would write down what it cannot lay out, which is somebody's data.
        XRLog.setLoggingEnabled(false);
    }

    private CopyPdf() {
    }

    /** Writes the whole file and leaves the stream open. */
    static void write(Archive.Parts parts, CopyWish wish, CopyWords words, OutputStream out) throws IOException {
        StringWriter page = new StringWriter();
        CopyHtml.write(parts, wish, words, new CopyHtml.Look(STYLE, ROWS), page);
        PdfRendererBuilder pdf = new PdfRendererBuilder();
        pdf.usePdfUaAccessibility(true);
        pdf.useFont(() -> font("Regular"), FAMILY, 400, FontStyle.NORMAL, true);
        pdf.useFont(() -> font("Bold"), FAMILY, 700, FontStyle.NORMAL, true);
        pdf.withHtmlContent(page.toString(), null);
        pdf.toStream(out);
        pdf.run();
    }

    private static InputStream font(String weight) {
        return CopyPdf.class.getResourceAsStream("/portal/fonts/liberation/LiberationSans-" + weight + ".ttf");
    }
}
