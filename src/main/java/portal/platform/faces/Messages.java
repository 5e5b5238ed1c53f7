package portal.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import portal.platform.Refusal;

/**
 * What a page tells the person about what they did.
 *
 * <p>A mistake stays on the page: in the summary and at its field. A success is told by the next page, after the redirect: the words
 * wait in the session. A visitor has no session and gets none for this; show a visitor a result page instead.
 */
@RequestScoped
@Named
public class Messages {

    /** One line of the error summary; field is the id of the input to go to, or null. */
    public record Problem(String field, String words) {
    }

    private static final String WAITING = "portal.messages";

    @Inject HttpServletRequest request;
    @Inject Show show;

    private List<String> notes;

    /** To be shown once, by the page that comes next. Does nothing for a visitor. */
    public void after(String key, Object... arguments) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            List<String> waiting = new ArrayList<>(waiting(session));
            waiting.add(show.words(key, arguments));
            session.setAttribute(WAITING, waiting);
        }
    }

    /** Refuses on this page; {@code field} is the id of the input, or null. Throwing a Refusal does the same and undoes the transaction. */
    public void refuse(String field, String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, show.words(key, arguments), null));
        faces.validationFailed();
    }

    /** The value, or null when it is refused; then that is told on this page and the others can still be looked at. */
    public <T> T checked(Supplier<T> value) {
        try {
            return value.get();
        } catch (Refusal refusal) {
            refuse(refusal.field(), refusal.key(), refusal.arguments());
            return null;
        }
    }

    /** Refuses for now: the answer is a 503 that says when to come back. */
    public void refuseForNow(int seconds, String key) {
        ExternalContext browser = FacesContext.getCurrentInstance().getExternalContext();
        browser.setResponseStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        browser.setResponseHeader("Retry-After", String.valueOf(seconds));
        refuse(null, key);
    }

    /** What the page before left to say. */
    public List<String> getNotes() {
        if (notes == null) {
            HttpSession session = request.getSession(false);
            notes = session == null ? List.of() : waiting(session);
            if (!notes.isEmpty()) {
                session.removeAttribute(WAITING);
            }
        }
        return notes;
    }

    public boolean isFailed() {
        return !FacesContext.getCurrentInstance().getMessageList().isEmpty();
    }

    /** Everything that stands in the way, in the order of the page. */
    public List<Problem> getProblems() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Problem> problems = new ArrayList<>();
        for (Iterator<String> fields = faces.getClientIdsWithMessages(); fields.hasNext();) {
            String field = fields.next();
            faces.getMessageList(field).forEach(message -> problems.add(new Problem(field, message.getSummary())));
        }
        return problems;
    }

    /** What is wrong with one field, or null. */
    public String about(String field) {
        List<FacesMessage> messages = FacesContext.getCurrentInstance().getMessageList(field);
        return messages.isEmpty() ? null : messages.get(0).getSummary();
    }

    /** The ids of what describes an input, for aria-describedby; null when nothing does. */
    public String described(String field, String hint) {
        String ids = describedOrBlank(field, hint);
        return ids.isEmpty() ? null : ids;
    }

    public String describedOrBlank(String field, String hint) {
        String ids = hint == null || hint.isEmpty() ? "" : field + "-hint";
        return about(field) == null ? ids : (ids + " " + field + "-error").strip();
    }

    @SuppressWarnings("unchecked")
    private static List<String> waiting(HttpSession session) {
        List<String> waiting = (List<String>) session.getAttribute(WAITING);
        return waiting == null ? List.of() : waiting;
    }
}
