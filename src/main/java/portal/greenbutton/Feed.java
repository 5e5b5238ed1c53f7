package portal.greenbutton;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** An Atom feed of ESPI resources, entry by entry. */
final class Feed {

    private final Xml xml;
    private final String namespace;
    private final Instant now;

    /** What stands in an entry. */
    interface Content {
        void write(Xml xml) throws IOException;
    }

    /** Links of an entry: where it is, what it is in, and what belongs to it. */
    record Links(String self, String up, String... related) {
    }

    Feed(OutputStream out, String namespace, Instant now) throws IOException {
        this.xml = new Xml(out);
        this.namespace = namespace;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
    }

    void begin(UUID id, String title, String self) throws IOException {
        xml.begin().openIn(Espi.ATOM, "feed").text("id", "urn:uuid:" + id).text("title", title).text("updated", now).link("self", self);
    }

    void entry(UUID id, String title, Links links, String resource, Content content) throws IOException {
        xml.open("entry").text("id", "urn:uuid:" + id).link("self", links.self()).link("up", links.up());
        for (String related : links.related()) {
            xml.link("related", related);
        }
        xml.text("title", title).open("content").openIn(namespace, resource);
        content.write(xml);
        xml.close().close().text("published", now).text("updated", now).close();
    }

    void end() throws IOException {
        xml.close().end();
    }
}
