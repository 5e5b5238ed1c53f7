package portal.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.faces.Messages;
import portal.policy.Comparison;
import portal.policy.Policies;
import portal.policy.PolicyKind;
import portal.policy.PolicyVersion;
import portal.policy.draft.DraftText;
import portal.policy.draft.DraftView;
import portal.security.CurrentUser;

/** The next version of one text: written here, compared with the one before, and published by somebody else than who wrote it. */
@Named
@RequestScoped
public class StaffPolicyPage {

    private static final int DAYS_AHEAD = 30;

    @Inject PolicyRoom room;
    @Inject Policies policies;
    @Inject CurrentUser user;
    @Inject Messages messages;
    @Inject Clock clock;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private PolicyKind kind;
    private PolicyVersion newest;
    private DraftView draft;
    private String title;
    private String changes;
    private String body;
    private String effective;
    private boolean material;
    private Purpose[] purposes;
    private DataClass[] classes;

    @PostConstruct
    void load() {
        kind = Arrays.stream(PolicyKind.values()).filter(one -> one.code().equals(parameters.get("ref"))).findFirst().orElseThrow(NotFound::new);
        newest = room.newest(kind);
        draft = room.draft(kind).orElse(null);
        DraftText text = draft == null ? null : draft.text();
        title = text == null ? newest.title() : text.title();
        changes = text == null ? "" : text.changes();
        body = text == null ? newest.source() : text.body();
        effective = text == null ? clock.today().plusDays(DAYS_AHEAD) + "T00:00" : text.effective();
        material = text != null && text.material();
        purposes = text == null ? new Purpose[0] : text.purposes().toArray(Purpose[]::new);
        classes = text == null ? new DataClass[0] : text.classes().toArray(DataClass[]::new);
    }

    public String save() {
        String seen = parameters.get("seen");
        room.save(kind, new DraftText(title, changes, body, effective, material, Set.of(purposes), Set.of(classes)),
                seen == null || seen.isEmpty() ? null : Integer.valueOf(seen));
        messages.after("draft.saved");
        return here();
    }

    public String discard() {
        room.discard(kind);
        messages.after("draft.discarded");
        return here();
    }

    public String publish() {
        PolicyVersion version = room.publish(kind, Integer.parseInt(parameters.get("seen")));
        policies.refresh();
        messages.after("draft.published", version.number());
        return "/staff/policies?faces-redirect=true";
    }

    private String here() {
        return "/staff/policy?faces-redirect=true&ref=" + kind.code();
    }

    public PolicyKind getKind() {
        return kind;
    }

    public PolicyVersion getNewest() {
        return newest;
    }

    public DraftView getDraft() {
        return draft;
    }

    /** Whether the person at work wrote the draft, and so cannot publish it. */
    public boolean isMine() {
        return draft != null && draft.draftedBy().equals(user.subjectKey());
    }

    public Comparison getComparison() {
        return room.compare(kind);
    }

    public Purpose[] getAllPurposes() {
        return Purpose.values();
    }

    public DataClass[] getAllClasses() {
        return DataClass.values();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getChanges() {
        return changes;
    }

    public void setChanges(String changes) {
        this.changes = changes;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getEffective() {
        return effective;
    }

    public void setEffective(String effective) {
        this.effective = effective;
    }

    public boolean isMaterial() {
        return material;
    }

    public void setMaterial(boolean material) {
        this.material = material;
    }

    public Purpose[] getPurposes() {
        return purposes.clone();
    }

    public void setPurposes(Purpose[] purposes) {
        this.purposes = purposes.clone();
    }

    public DataClass[] getClasses() {
        return classes.clone();
    }

    public void setClasses(DataClass[] classes) {
        this.classes = classes.clone();
    }
}
