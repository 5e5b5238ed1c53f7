package portal.supply.usage;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Operator;
import portal.security.CurrentUser;
import portal.supply.Fuel;

/** Readings of one fuel as a table, a reading a line, with times as clocks showed them and how far they were from UTC. */
@WebServlet("/account/usage/usage.csv")
@Uses(Purpose.RIGHTS)
public class UsageDownload extends HttpServlet {

    @Inject CurrentUser user;
    @Inject UsageTape tape;
    @Inject Operator operator;
    @Inject Clock clock;

    @Override
    protected void doGet(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
        try {
            long customer = user.customer();
            Fuel fuel = Arrays.stream(Fuel.values()).filter(one -> one.getCode().equals(asked.getParameter("fuel"))).findFirst()
                    .orElseThrow(NotFound::new);
            Span span = DownloadSpan.of(asked.getParameter("from"), asked.getParameter("to"));
            answer.setContentType("text/csv");
            answer.setCharacterEncoding("UTF-8");
            answer.setHeader("Content-Disposition", "attachment; filename=\"" + fuel.getCode() + "-" + span.from() + "-" + span.last() + ".csv\"");
            answer.setHeader("Cache-Control", "no-store");
            answer.setHeader("X-Content-Type-Options", "nosniff");
            write(customer, fuel, span, answer.getWriter());
        } catch (NotFound nothing) {
            answer.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void write(long customer, Fuel fuel, Span span, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord("start", "end", "usage_point", "flow", "amount", "unit", "cost", "currency", "quality");
        tape.play(customer, fuel, span, month -> {
            for (Reading reading : month.readings()) {
                csv.writeRecord(moment(reading.start()), moment(reading.end()), month.point(), month.flow().name().toLowerCase(Locale.ROOT),
                        BigDecimal.valueOf(reading.value(), 3).toPlainString(), fuel.getUnit(),
                        reading.cost() == null ? "" : BigDecimal.valueOf(reading.cost(), 5).toPlainString(), operator.currency(),
                        reading.quality().name().toLowerCase(Locale.ROOT));
            }
        });
        csv.flush();
    }

    private String moment(long second) {
        return Instant.ofEpochSecond(second).atZone(clock.zone()).toOffsetDateTime().toString();
    }
}
