package portal.requests.copy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import portal.census.CopyDays;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Operator;
import portal.platform.faces.Messages;
import portal.platform.faces.TypedDate;
import portal.requests.MyRequests;
import portal.requests.RequestKind;
import portal.security.CurrentUser;

/** Asks for a copy, of everything unless somebody unticks something, or leads to the one that is being made. */
@Named
@RequestScoped
@Uses(Purpose.RIGHTS)
public class CopyPage {

    @Inject MyRequests requests;
    @Inject CopyOrders orders;
    @Inject CurrentUser user;
    @Inject Operator operator;
    @Inject Messages messages;

    private String open;
    private String[] subjects = names(CopySubject.values());
    private String[] formats = names(CopyFormat.values());
    private TypedDate from = new TypedDate();
    private TypedDate to = new TypedDate();

    @PostConstruct
    void load() {
        open = requests.findOpen(RequestKind.COPY, user.customer()).map(request -> request.reference()).orElse(null);
    }

    public void ask() throws IOException {
        LocalDate first = messages.checked(() -> day(from, "from"));
        LocalDate last = messages.checked(() -> day(to, "to"));
        if (messages.isFailed()) {
            return;
        }
        String reference = open == null ? orders.ask(user.customer(), new CopyWish(chosen(subjects, CopySubject::valueOf),
                chosen(formats, CopyFormat::valueOf), new CopyDays(first, last))) : open;
        FacesContext.getCurrentInstance().getExternalContext().redirect("/account/requests/" + reference);
    }

    private static LocalDate day(TypedDate typed, String field) {
        return typed.isEmpty() ? null : typed.date(field, "copy.day_");
    }

    private static <T> Set<T> chosen(String[] names, Function<String, T> named) {
        return Arrays.stream(names).map(named).collect(Collectors.toSet());
    }

    private static String[] names(Enum<?>[] all) {
        return Arrays.stream(all).map(Enum::name).toArray(String[]::new);
    }

    /** Reference of the copy that is being made; null when none is. */
    public String getOpen() {
        return open;
    }

    /** How many days a copy can be fetched. */
    public int getDays() {
        return operator.number("copy.days");
    }

    public List<CopySubject> getAllSubjects() {
        return List.of(CopySubject.values());
    }

    public List<CopyFormat> getAllFormats() {
        return List.of(CopyFormat.values());
    }

    public String[] getSubjects() {
        return subjects.clone();
    }

    public void setSubjects(String[] subjects) {
        this.subjects = subjects.clone();
    }

    public String[] getFormats() {
        return formats.clone();
    }

    public void setFormats(String[] formats) {
        this.formats = formats.clone();
    }

    public TypedDate getFrom() {
        return from;
    }

    public TypedDate getTo() {
        return to;
    }
}
