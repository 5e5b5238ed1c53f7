package portal.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.exchange.ImportView;

/** What the portal does by itself, and what of it went wrong. */
@Named
@RequestScoped
public class StaffJobsPage {

    @Inject WorkDesk desk;

    private List<WorkDesk.JobLine> jobs;
    private List<ImportView> imports;
    private long waiting;

    @PostConstruct
    void load() {
        jobs = desk.jobs();
        imports = desk.imports();
        waiting = desk.waitingLetters();
    }

    public List<WorkDesk.JobLine> getJobs() {
        return jobs;
    }

    public List<ImportView> getImports() {
        return imports;
    }

    public long getWaiting() {
        return waiting;
    }
}
