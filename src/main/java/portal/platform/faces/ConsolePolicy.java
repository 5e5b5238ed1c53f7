package portal.platform.faces;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.primefaces.PrimeFaces;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspException;

/**
 * The content policy of the console: scripts need the nonce that PrimeFaces puts on them. PrimeFaces would send its policy with customer
 * pages too, where a POST without its nonce would fail; so it is told at the beginning of every request that this is done, and here it
 * is done for the console alone. Its widgets set style attributes; nothing else is let in.
 */
public class ConsolePolicy implements PhaseListener {

    private static final String POLICY = "default-src 'none'; style-src 'self' 'nonce-%1$s'; style-src-attr 'unsafe-inline'; img-src 'self' data:; "
            + "font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; script-src 'self' 'nonce-%1$s'";

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (event.getPhaseId() == PhaseId.RESTORE_VIEW) {
            PrimeFacesContext.getCspState(faces).setInitialized(true);
        } else if (event.getPhaseId() == PhaseId.RENDER_RESPONSE) {
            send(faces);
        }
    }

    private static void send(FacesContext faces) {
        if (!isConsole(faces)) {
            return;
        }
        try {
            String nonce = PrimeFacesContext.getCspState(faces).getNonce();
            faces.getExternalContext().setResponseHeader("Content-Security-Policy", String.format(POLICY, nonce));
            PrimeFaces.current().executeInitScript("if(window.PrimeFaces){PrimeFaces.csp.init('" + nonce + "');}");
        } catch (CspException notOurs) {
            refuse(faces);
        }
    }

    static boolean isConsole(FacesContext faces) {
        UIViewRoot page = faces.getViewRoot();
        return page != null && page.getViewId().startsWith("/staff/");
    }

    /** The nonce that came back is not the one that was sent out. */
    private static void refuse(FacesContext faces) {
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_CONFLICT, null);
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // nothing to do: the header goes out with the page
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }
}
