package portal.requests.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.platform.Clock;
import portal.platform.Refusal;
import portal.platform.Token;
import portal.requests.MyRequests;
import portal.requests.RequestEventKind;
import portal.requests.RequestKind;
import portal.requests.copy.CopyJob;
import portal.support.GivenPerson;
import portal.support.Http;
import portal.support.Promise;
import portal.support.Rows;
import portal.support.Tables;
import portal.vault.Vault;

/** A finished copy in the hands of somebody who does not sign in: the link of the mail, and a code at each download. */
@ExtendWith(ArquillianExtension.class)
class HandOverIT {

    private static final String RIGHT = "482915";

    @Resource UserTransaction transaction;
    @Inject GivenPerson given;
    @Inject HandOver handOver;
    @Inject LinkBook asking;
    @Inject LinkRows links;
    @Inject LinkErasure erasure;
    @Inject MyRequests requests;
    @Inject CopyJob job;
    @Inject Vault vault;
    @Inject Rows rows;
    @Inject Tables tables;
    @Inject Clock clock;
    @Inject HttpServletRequest request;

    @AfterEach
    void back_to_today() {
        clock.travel(clock.ahead().negated());
    }

    private String copyOf(GivenPerson.Marked person) {
        String reference = requests.askForCopy(person.id());
        for (int turns = 0; requests.get(reference, person.id()).ended() == null && turns < 2000; turns++) {
            job.work();
        }
        return reference;
    }

    /** The secret of the link that hands this copy over, as if the test had read the mail. */
    private String secret(String reference) throws Exception {
        Token token = Token.random();
        assertThat(rows.change("UPDATE request_link SET token_hash = ? WHERE request_ref = ? AND hands_over = TRUE", token.hash(), reference)).isOne();
        return token.secret();
    }

    private void codeIsKnown(String secret) throws Exception {
        transaction.begin();
        RequestLink link = links.find(secret, true, clock.now()).orElseThrow();
        link.challenge(vault.fingerprint("request_link.code", link.id() + ":" + RIGHT), clock.now());
        transaction.commit();
    }

    private long fetches(String reference, GivenPerson.Marked person) {
        return requests.get(reference, person.id()).timeline().stream().filter(line -> line.kind() == RequestEventKind.FETCHED).count();
    }

    private HttpResponse<byte[]> get(String secret) throws IOException, InterruptedException {
        return Http.CLIENT.send(HttpRequest.newBuilder(address("/mailed-copy/" + secret)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + request.getLocalPort() + path);
    }

    private HttpResponse<byte[]> types(String secret, String code) throws IOException, InterruptedException {
        String page = new String(get(secret).body(), StandardCharsets.UTF_8);
        String form = page.substring(page.indexOf("<form id=\"proof\""), page.indexOf("</form>", page.indexOf("<form id=\"proof\"")));
        Matcher fields = Pattern.compile("<input[^>]*name=\"([^\"]+)\"[^>]*?value=\"([^\"]*)\"").matcher(form);
        Map<String, String> values = fields.results().collect(Collectors.toMap(found -> found.group(1), found -> found.group(2), (one, other) -> one));
        values.put("code", code);
        values.put("download", "go");
        values.putIfAbsent("jakarta.faces.ViewState", "stateless");
        values.put("proof", "proof");
        URI there = address("/mailed-copy/" + secret);
        return Http.CLIENT.send(HttpRequest.newBuilder(there).header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "http://127.0.0.1:" + request.getLocalPort())
                .POST(HttpRequest.BodyPublishers.ofString(values.entrySet().stream().map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                        .collect(Collectors.joining("&")))).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    @Promise({"CET-17", "CET-18"})
    void the_file_comes_with_a_right_code_and_each_download_needs_another() throws Exception {
        GivenPerson.Marked ana = given.withoutLogin();
        String reference = copyOf(ana);
        String secret = secret(reference);
        Map<String, String> before = tables.contents();
        assertThat(get(secret).statusCode()).isEqualTo(200);
        assertThat(tables.contents()).as("looking changes nothing").isEqualTo(before);
        codeIsKnown(secret);

        assertThat(new String(types(secret, "000000").body(), StandardCharsets.UTF_8)).contains("This is not the code");
        assertThat(fetches(reference, ana)).isZero();
        HttpResponse<byte[]> file = types(secret, RIGHT);

        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("application/zip");
        assertThat(new String(file.body(), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        assertThat(fetches(reference, ana)).isEqualTo(1);
        assertThat(handOver.prove(secret, RIGHT).wrong()).as("a code is good once").isEqualTo("mailed_request.code_OVER");
        codeIsKnown(secret);
        assertThat(types(secret, RIGHT).headers().firstValue("Content-Type").orElse("")).startsWith("application/zip");
        assertThat(fetches(reference, ana)).isEqualTo(2);
    }

    @Test
    void three_wrong_codes_end_a_code() throws Exception {
        GivenPerson.Marked ana = given.withoutLogin();
        String secret = secret(copyOf(ana));
        codeIsKnown(secret);
        for (int tries = 0; tries < 3; tries++) {
            handOver.prove(secret, "000000");
        }

        assertThat(handOver.prove(secret, RIGHT).wrong()).isEqualTo("mailed_request.code_OVER");
    }

    @Test
    void a_link_opens_the_copy_of_its_own_person_and_no_other() throws Exception {
        GivenPerson.Marked ana = given.withoutLogin();
        GivenPerson.Marked bob = given.withoutLogin();
        String anas = copyOf(ana);
        String bobs = copyOf(bob);
        String secret = secret(bobs);
        codeIsKnown(secret);

        HandOver.Proven proven = handOver.prove(secret, RIGHT);

        assertThat(proven.request()).isEqualTo(bobs).isNotEqualTo(anas);
        assertThat(proven.customer()).isEqualTo(bob.id());
        assertThat(asking.find(secret)).as("it asks for nothing").isEmpty();
        rows.change("UPDATE request_link SET request_ref = ? WHERE request_ref = ?", anas, bobs);
        codeIsKnown(secret);
        assertThat(new String(types(secret, RIGHT).body(), StandardCharsets.UTF_8)).contains("nothing to download here any more");
        assertThat(fetches(anas, ana)).isZero();
    }

    @Test
    void the_link_ends_with_the_file_and_with_its_person() throws Exception {
        GivenPerson.Marked ana = given.withoutLogin();
        GivenPerson.Marked bob = given.withoutLogin();
        String secret = secret(copyOf(ana));
        String erased = secret(copyOf(bob));
        assertThat(erasure.erase(bob.id(), clock.now())).isNotEmpty();
        assertThat(handOver.find(erased)).isEmpty();
        assertThat(handOver.find(secret)).isPresent();

        clock.travel(Duration.ofDays(8));

        assertThat(handOver.find(secret)).isEmpty();
        assertThatThrownBy(() -> handOver.sendCode(secret)).isInstanceOf(Refusal.class).hasMessage("mailed_copy.dead");
        assertThat(new String(get(secret).body(), StandardCharsets.UTF_8)).contains("nothing to download here any more").doesNotContain(ana.name());
    }

    @Test
    void who_signs_in_gets_no_such_link_unless_they_asked_by_one() throws Exception {
        GivenPerson.Marked ana = given.registered();
        String own = copyOf(ana);
        assertThat(rows.texts("SELECT id FROM request_link WHERE request_ref = ?", own)).isEmpty();

        Token token = Token.random();
        asking.send(ana.email(), RequestKind.COPY);
        rows.change("UPDATE request_link SET token_hash = ? WHERE customer_id = ? AND request_ref IS NULL", token.hash(), ana.id());
        asking.confirm(token.secret(), Wish.NOTHING);
        String byLink = requests.list(ana.id()).stream().map(one -> one.reference()).filter(one -> !one.equals(own)).findFirst().orElseThrow();

        assertThat(handOver.address(byLink, ana.id(), clock.now().plus(Duration.ofDays(5)))).get().asString().contains("/mailed-copy/");
    }
}
