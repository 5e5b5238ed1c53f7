package portal.requests.copy;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.Writer;
import portal.census.CopyTable;

/**
 * One class of a copy as CSV. Values are exactly what we hold, also where a spreadsheet would take them for a formula: this is the
 * person's own data. Every field is quoted.
 */
final class DataCsv {

    private DataCsv() {
    }

    static void write(CopyTable table, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().quoteStrategy(QuoteStrategies.ALWAYS).build(out);
        csv.writeRecord(table.columns());
        table.content().each(csv::writeRecord);
        csv.flush();
    }
}
