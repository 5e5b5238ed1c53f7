package portal.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.support.Http;
import portal.support.Promise;

/** What every answer tells the browser, from a portal whose customers come by https. */
@ExtendWith(ArquillianExtension.class)
class HeadersIT {

    @Inject HttpServletRequest request;

    @Test
    @Promise("CLX-30")
    void browsers_are_told_to_come_by_https_only_and_to_load_nothing_from_elsewhere() throws Exception {
        for (String path : new String[] {"/", "/sign-in", "/account/details", "/no-such-page", "/robots.txt", "/live"}) {
            HttpHeaders headers = get(path);

            assertThat(headers.firstValue("Strict-Transport-Security")).as(path).hasValue("max-age=31536000");
            assertThat(headers.firstValue("Content-Security-Policy").orElse("")).as(path).startsWith("default-src 'none'")
                    .doesNotContain("unsafe", "http:", "https:", "*");
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
            assertThat(headers.map()).as(path).doesNotContainKeys("server", "x-powered-by", "set-cookie");
        }
    }

    private HttpHeaders get(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + request.getLocalPort() + path);
        return Http.CLIENT.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding()).headers();
    }
}
