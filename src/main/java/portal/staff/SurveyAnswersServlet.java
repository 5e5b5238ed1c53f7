package portal.staff;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import portal.platform.Reference;
import portal.survey.Handover;

/** The answers of those who said yes, as a file for the one outside whom the survey named. Each line says what it may be used for. A POST: it is written down. */
@WebServlet("/staff/survey-answers")
public class SurveyAnswersServlet extends HttpServlet {

    @Inject transient SurveyRoom room;

    @Override
    protected void doPost(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
        String survey = Reference.of(asked.getParameter("ref"));
        List<Handover.Line> lines = room.give(survey);
        answer.setContentType("text/csv;charset=UTF-8");
        answer.setHeader("Content-Disposition", "attachment; filename=\"survey-" + survey + ".csv\"");
        answer.setHeader("Cache-Control", "no-store");
        try (CsvWriter csv = CsvWriter.builder().build(answer.getWriter())) {
            csv.writeRecord("known_as", "question", "answer", "only_for");
            lines.forEach(one -> csv.writeRecord(one.knownAs(), one.question(), harmless(one.answer()), one.onlyFor()));
        }
    }

    /** What a spreadsheet would take for a formula is shown to it as words. */
    static String harmless(String words) {
        return words.matches("(?s)[=+@\\t-].*") ? "'" + words : words;
    }
}
