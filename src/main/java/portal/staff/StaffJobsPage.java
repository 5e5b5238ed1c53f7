package portal.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import portal.exchange.ImportView;
import portal.mail.FailedLetter;
import portal.platform.faces.Messages;

/** What the portal does by itself, and what of it went wrong. */
@Named
@RequestScoped
public class StaffJobsPage {

    @Inject WorkDesk desk;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private List<WorkDesk.JobLine> jobs;
    private List<FailedLetter> failed;
    private List<ImportView> imports;
    private long waiting;

    @PostConstruct
    void load() {
        jobs = desk.jobs();
        failed = desk.failedLetters();
        imports = desk.imports();
        waiting = desk.waitingLetters();
    }

    public String sendAgain() {
        desk.sendAgain(request.getParameter("letter"));
        messages.after("staff_jobs.sent_again");
        return "/staff/jobs?faces-redirect=true";
    }

    public List<WorkDesk.JobLine> getJobs() {
        return jobs;
    }

    public List<ImportView> getImports() {
        return imports;
    }

    public List<FailedLetter> getFailed() {
        return failed;
    }

    public long getWaiting() {
        return waiting;
    }
}
