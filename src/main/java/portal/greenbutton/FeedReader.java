package portal.greenbutton;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import portal.platform.Refusal;

/**
 * Reads an Atom feed of ESPI resources as it comes and keeps nothing of it. No document type, no entity of the file's own and nothing from
 * outside is ever resolved; how deep and how long anything may be is bounded. What is no such feed is refused with the reason.
 */
final class FeedReader {

    private static final int DEEPEST = 24;
    private static final int LONGEST_TEXT = 256;
    private static final XMLInputFactory FACTORY = factory();

    private final Listener listener;
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private boolean tooLong;
    private String resource;
    private int entries;

    /** Hears what stands in the feed. Paths begin with the resource: {@code IntervalBlock/IntervalReading/value}. */
    interface Listener {

        /** An entry begins; they are counted from 1. */
        void entry(int number);

        /** A link of the entry. */
        void link(String relation, String address);

        /** A part of the resource begins. */
        default void begins(String part) {
        }

        /** A part of the resource ends; the text is that of a part without parts, null when it is longer than any text of ESPI. */
        void ends(String part, String text);

        /** The entry ends. */
        void entryEnds();
    }

    FeedReader(Listener listener) {
        this.listener = listener;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing from outside");
        });
        return factory;
    }

    /** Reads to the end. @throws Refusal when it is no feed, or not in order */
    void read(InputStream file) throws IOException {
        Guard guard = new Guard(file);
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(guard);
            while (xml.hasNext()) {
                event(xml, xml.next(), guard);
            }
        } catch (XMLStreamException broken) {
            throw new Refusal(guard.problem() == null ? "greenbutton.not_xml" : guard.problem());
        }
        if (entries == 0) {
            throw new Refusal("greenbutton.empty");
        }
    }

    private void event(XMLStreamReader xml, int event, Guard guard) {
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new Refusal("greenbutton.dtd");
            case XMLStreamConstants.START_ELEMENT -> {
                guard.movedOn();
                begin(xml);
            }
            case XMLStreamConstants.END_ELEMENT -> {
                guard.movedOn();
                end();
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(xml);
            default -> { }
        }
    }

    private void begin(XMLStreamReader xml) {
        String name = xml.getLocalName();
        int depth = path.size();
        if (depth == 0 && !(name.equals("feed") && Espi.ATOM.equals(xml.getNamespaceURI()))) {
            throw new Refusal("greenbutton.no_feed");
        }
        if (depth >= DEEPEST) {
            throw new Refusal("greenbutton.too_deep");
        }
        boolean atom = Espi.ATOM.equals(xml.getNamespaceURI());
        if (atom && (name.equals("feed") && depth != 0 || name.equals("entry") && depth != 1 || name.equals("content") && depth != 2)) {
            throw new Refusal("greenbutton.nested");
        }
        text.setLength(0);
        tooLong = false;
        path.addLast(name);
        if (atom && name.equals("entry")) {
            listener.entry(++entries);
        } else if (atom && name.equals("link") && depth == 2) {
            listener.link(xml.getAttributeValue(null, "rel"), xml.getAttributeValue(null, "href"));
        } else if (depth == 3 && Espi.USAGE.equals(xml.getNamespaceURI())) {
            resource = name;
            listener.begins(resource);
        } else if (resource != null) {
            resource += "/" + name;
            listener.begins(resource);
        }
    }

    private void end() {
        path.removeLast();
        if (resource != null) {
            listener.ends(resource, tooLong ? null : text.toString().strip());
            text.setLength(0);
            int cut = resource.lastIndexOf('/');
            resource = cut < 0 ? null : resource.substring(0, cut);
        } else if (path.size() == 1) {
            listener.entryEnds();
        }
    }

    private void characters(XMLStreamReader xml) {
        if (resource != null && !tooLong) {
            int room = LONGEST_TEXT - text.length();
            tooLong = xml.getTextLength() > room && !xml.isWhiteSpace();
            text.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(Math.max(0, room), xml.getTextLength()));
        }
    }
}
