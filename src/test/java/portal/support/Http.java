package portal.support;

import java.net.http.HttpClient;

/** How tests ask over HTTP when no browser is needed. The portal speaks HTTP/1.1; a client that offers to upgrade can be misunderstood. */
public final class Http {

    public static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Http() {
    }
}
