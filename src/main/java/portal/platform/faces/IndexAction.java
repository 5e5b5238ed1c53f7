package portal.platform.faces;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

/** The form of a folder's first page goes to the folder: the file name {@code index.xhtml} is no address of its own, see {@link Addresses}. */
public class IndexAction extends ViewHandlerWrapper {

    private static final String FILE = "index.xhtml";

    public IndexAction(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        String url = super.getActionURL(context, viewId);
        return url.endsWith("/" + FILE) ? url.substring(0, url.length() - FILE.length()) : url;
    }
}
