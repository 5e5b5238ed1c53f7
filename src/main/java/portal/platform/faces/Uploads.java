package portal.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import portal.platform.Upload;

/** The files of the form that was sent, by the id of their {@code t:file}. */
@RequestScoped
public class Uploads {

    static final String FILES = "portal.uploads";

    @Inject HttpServletRequest request;

    /** Empty when no file was chosen. */
    @SuppressWarnings("unchecked")
    public Optional<Upload> find(String input) {
        Map<String, Upload> files = (Map<String, Upload>) request.getAttribute(FILES);
        return files == null ? Optional.empty() : Optional.ofNullable(files.get(input));
    }
}
