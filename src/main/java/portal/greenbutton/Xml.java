package portal.greenbutton;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML as it comes and keeps nothing. What XML has no place for (control characters) is left out of texts. */
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    /** The longest text of ESPI. */
    private static final int LONGEST = 256;

    private final XMLStreamWriter out;

    /** A step of writing. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    Xml(OutputStream to) throws IOException {
        try {
            out = FACTORY.createXMLStreamWriter(to, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private Xml step(Step step) throws IOException {
        try {
            step.run();
            return this;
        } catch (XMLStreamException broken) {
            throw broken.getCause() instanceof IOException io ? io : new IOException(broken);
        }
    }

    Xml begin() throws IOException {
        return step(() -> out.writeStartDocument("UTF-8", "1.0"));
    }

    /** Opens an element that changes the namespace of all below it. */
    Xml openIn(String namespace, String name) throws IOException {
        return step(() -> {
            out.writeCharacters("\n");
            out.writeStartElement(name);
            out.writeDefaultNamespace(namespace);
        });
    }

    Xml open(String name) throws IOException {
        return step(() -> out.writeStartElement(name));
    }

    Xml close() throws IOException {
        return step(out::writeEndElement);
    }

    /** An element with a text; nothing for null. */
    Xml text(String name, Object value) throws IOException {
        return value == null ? this : step(() -> {
            out.writeStartElement(name);
            out.writeCharacters(clean(value.toString()));
            out.writeEndElement();
        });
    }

    Xml link(String relation, String address) throws IOException {
        return step(() -> {
            out.writeEmptyElement("link");
            out.writeAttribute("rel", relation);
            out.writeAttribute("href", address);
        });
    }

    void end() throws IOException {
        step(() -> {
            out.writeEndDocument();
            out.flush();
        });
    }

    /** Without what XML 1.0 cannot hold, and no longer than a text of ESPI may be. */
    private static String clean(String text) {
        String clean = text.codePoints().filter(one -> one == '\t' || one == '\n' || one >= ' ' && one < 0xD800 || one > 0xDFFF && one < 0xFFFE
                || one > 0xFFFF).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return clean.codePointCount(0, clean.length()) <= LONGEST ? clean : clean.substring(0, clean.offsetByCodePoints(0, LONGEST));
    }
}
