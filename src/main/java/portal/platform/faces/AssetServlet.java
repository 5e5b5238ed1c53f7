package portal.platform.faces;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serves /assets/*. The version in the address makes them good for a year. */
public class AssetServlet extends HttpServlet {

    @Inject transient Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Assets.Asset asset = path == null ? null : assets.find(path.substring(1));
        if (asset == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(asset.type());
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setContentLength(asset.content().length);
        response.getOutputStream().write(asset.content());
    }
}
