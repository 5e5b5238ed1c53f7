package portal.vault;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.support.Http;

@ExtendWith(ArquillianExtension.class)
class SigningKeysIT {

    @Inject HttpServletRequest request;
    @Inject Signing signing;

    @Test
    void anybody_finds_the_key_that_signs() throws Exception {
        URI address = URI.create("http://127.0.0.1:" + request.getLocalPort() + "/.well-known/portal-signing-keys.pem");

        HttpResponse<String> answer = Http.CLIENT.send(HttpRequest.newBuilder(address).build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/x-pem-file");
        assertThat(answer.body()).contains(signing.publicKey(signing.sign(new byte[] {1}).keyId()).orElseThrow()).doesNotContain("PRIVATE");
    }
}
