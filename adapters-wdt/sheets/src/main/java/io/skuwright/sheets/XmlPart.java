package io.skuwright.sheets;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;

/**
 * One part of a workbook as a run of elements.
 *
 * <p>No document type is let in, so no entity, file or network either. The parser says with an {@link
 * XMLStreamException} that a text is no XML; it is told to read each text when it meets it, since one that
 * it reads later fails with an unchecked exception.
 */
final class XmlPart implements AutoCloseable {

    private static final int DEEPEST = 256;
    private static final Set<String> ENCODINGS = Set.of("utf-8", "utf-16", "utf-16le", "utf-16be", "us-ascii");

    private final ZipParts zip;
    private final String name;
    private final PartStream stream;
    private final XMLStreamReader xml;
    private int event;
    private int depth;

    private XmlPart(ZipParts zip, String name) {
        this.zip = zip;
        this.name = name;
        this.stream = zip.open(name);
        try {
            this.xml = factory().createXMLStreamReader(stream);
        } catch (XMLStreamException e) {
            stream.close();
            throw broken();
        }
        checkEncoding();
    }

    static XmlPart open(ZipParts zip, String name) {
        return new XmlPart(zip, name);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        return factory;
    }

    /** The format has two encodings; any other the parser would decode without looking for faults. */
    private void checkEncoding() {
        String declared = xml.getCharacterEncodingScheme();
        if (declared != null && !ENCODINGS.contains(declared.toLowerCase(Locale.ROOT))) {
            throw zip.corrupt(name, "-", "its encoding is " + declared);
        }
    }

    /** Goes to the next beginning or end of an element; false at the end of the part, which is then checked. */
    boolean next() {
        while (true) {
            step();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    stream.finish();
                    return false;
                }
                default -> {
                    // text between elements means nothing here
                }
            }
        }
    }

    private void step() {
        try {
            event = xml.next();
        } catch (XMLStreamException e) {
            throw broken();
        }
        if (event == XMLStreamConstants.DTD) {
            throw zip.dtd(name);
        }
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw broken();
        }
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
            throw zip.corrupt(name, position(), "its elements nest too deep");
        }
        depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }

    /** Returns true at the beginning of an element of this name. */
    boolean isStart(String element) {
        return event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element);
    }

    boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** Returns true at the end of an element of this name. */
    boolean isEnd(String element) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element);
    }

    /** Returns the name of the element. */
    String element() {
        return xml.getLocalName();
    }

    /** Returns an attribute of the element that began, null if it has none such. */
    @Nullable String attribute(String attribute) {
        return xml.getAttributeValue(null, attribute);
    }

    /** Returns an attribute that must be there. */
    String required(String attribute) {
        String value = attribute(attribute);
        if (value == null) {
            throw zip.corrupt(name, position(), "the element " + element() + " has no " + attribute);
        }
        return value;
    }

    /** Returns the id of a relationship; its namespace differs between the two forms of the format. */
    @Nullable String relationship() {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals("id") && !xml.getAttributePrefix(at).isEmpty()) {
                return xml.getAttributeValue(at);
            }
        }
        return null;
    }

    boolean isTrue(String attribute) {
        String value = attribute(attribute);
        return "1".equals(value) || "true".equals(value);
    }

    /** Returns the text of the element that began, without elements inside it, and goes to its end; cut off beyond a length. */
    String text(long longest) {
        int level = depth;
        StringBuilder text = null;
        String first = "";
        while (true) {
            step();
            if (event == XMLStreamConstants.END_ELEMENT && depth < level) {
                return text == null ? first : text.toString();
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw broken();
            }
            boolean isText = event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE;
            if (isText && depth == level) {
                String more = xml.getText();
                if (text == null && first.isEmpty()) {
                    first = more;
                } else {
                    text = text == null ? new StringBuilder(first) : text;
                    text.append(text.length() > longest ? "" : more);
                }
            }
        }
    }

    /** Goes to the end of the element that began. */
    void skip() {
        int level = depth;
        while (!(event == XMLStreamConstants.END_ELEMENT && depth < level)) {
            step();
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw broken();
            }
        }
    }

    SheetFault corrupt(String ref, String why) {
        return zip.corrupt(name, ref, why);
    }

    private SheetFault broken() {
        return zip.corrupt(name, xml == null ? "-" : position(), "it is no well-formed XML");
    }

    private String position() {
        return "line " + xml.getLocation().getLineNumber() + ", column "
                + xml.getLocation().getColumnNumber();
    }

    @Override
    public void close() {
        stream.close();
    }
}
