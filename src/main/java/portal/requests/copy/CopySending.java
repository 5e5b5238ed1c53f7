package portal.requests.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import portal.platform.NotFound;

/** Sends a finished copy to a browser. The file is opened as it is sent and never lies readable on a disk. */
@ApplicationScoped
class CopySending {

    @Inject Copies copies;
    @Inject CopyFiles files;

    /** It counts as a fetch. @throws NotFound when the copy is another person's, or over; nothing is sent then */
    void send(long request, long customer, HttpServletResponse answer) throws IOException {
        CopyView copy = copies.find(request, customer).orElseThrow(NotFound::new);
        String file = copies.fetch(request, customer);
        try (InputStream zip = files.open(file)) {
            answer.setContentType("application/zip");
            answer.setContentLengthLong(copy.size());
            answer.setHeader("Content-Disposition", "attachment; filename=\"your-data-" + file + "\"");
            answer.setHeader("Cache-Control", "no-store");
            answer.setHeader("X-Content-Type-Options", "nosniff");
            zip.transferTo(answer.getOutputStream());
        }
    }
}
