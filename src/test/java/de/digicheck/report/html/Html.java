package de.digicheck.report.html;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A report as a tree; reading it proves that every element is closed and every reserved character escaped. */
final class Html {

    private final Document document;

    Html(String html) {
        try {
            document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("the report is not well-formed", e);
        }
    }

    /** Texts of all nodes of an XPath, blanks collapsed. */
    List<String> texts(String path) {
        List<String> texts = new ArrayList<>();
        for (Node node : nodes(path)) {
            texts.add(node.getTextContent().replaceAll("\\s+", " ").strip());
        }
        return texts;
    }

    List<Node> nodes(String path) {
        try {
            NodeList found =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
            List<Node> nodes = new ArrayList<>();
            for (int i = 0; i < found.getLength(); i++) {
                nodes.add(found.item(i));
            }
            return nodes;
        } catch (XPathExpressionException e) {
            throw new AssertionError(path, e);
        }
    }
}
