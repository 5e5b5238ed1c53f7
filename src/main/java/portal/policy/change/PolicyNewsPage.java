package portal.policy.change;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Operator;

/** The notice of a change, on the pages that the pack names: first page and dashboard, the texts, or every page (SOL-20, CLX-37, CET-30). */
@Named
@RequestScoped
@Uses(Purpose.RIGHTS)
public class PolicyNewsPage {

    private static final Set<String> HOMES = Set.of("/index.xhtml", "/account/index.xhtml");
    private static final Set<String> TEXTS = Set.of("/privacy-policy.xhtml", "/terms.xhtml", "/cookies.xhtml", "/policies.xhtml");

    @Inject PolicyChanges changes;
    @Inject Operator operator;

    private List<ChangeView> news;

    /** What this page tells of; empty on most pages, without a question to the database. */
    public List<ChangeView> getNews() {
        if (news == null) {
            news = isTelling(FacesContext.getCurrentInstance().getViewRoot().getViewId()) ? changes.toTell() : List.of();
        }
        return news;
    }

    private boolean isTelling(String view) {
        List<String> where = operator.list("change.notice");
        return where.contains("SITE") || where.contains("HOME") && HOMES.contains(view) || where.contains("POLICY_PAGE") && TEXTS.contains(view);
    }
}
