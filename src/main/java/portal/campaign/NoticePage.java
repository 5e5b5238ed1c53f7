package portal.campaign;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Reference;
import portal.security.CurrentUser;

/** One notice about the service or a product. */
@Named
@RequestScoped
@Uses(Purpose.SERVICE)
public class NoticePage {

    @Inject Notices notices;
    @Inject CurrentUser user;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private Notices.Notice notice;

    @PostConstruct
    void load() {
        notice = notices.get(user.customer(), Reference.of(parameters.get("ref")));
    }

    public Notices.Notice getNotice() {
        return notice;
    }
}
