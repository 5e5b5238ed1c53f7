package portal.staff;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import portal.exchange.ProblemView;
import portal.platform.Reference;
import portal.platform.faces.Show;

/** The lines that an import did not take, to hand to whoever makes the extract: file, line, column, reason; never a value. */
@WebServlet("/staff/import-problems")
public class ImportProblemsServlet extends HttpServlet {

    @Inject transient WorkDesk desk;
    @Inject transient Show show;

    @Override
    protected void doGet(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
        String run = Reference.of(asked.getParameter("ref"));
        List<ProblemView> problems = desk.problems(run);
        answer.setContentType("text/csv;charset=UTF-8");
        answer.setHeader("Content-Disposition", "attachment; filename=\"import-" + run + ".csv\"");
        answer.setHeader("Cache-Control", "no-store");
        try (CsvWriter csv = CsvWriter.builder().build(answer.getWriter())) {
            csv.writeRecord("file", "line", "column", "reason");
            problems.forEach(one -> csv.writeRecord(one.file(), String.valueOf(one.line()), one.column(), show.words(one.reason())));
        }
    }
}
