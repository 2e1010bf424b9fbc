package de.digicheck.shared.yaml;

import de.digicheck.shared.Findings;
import de.digicheck.shared.Place;
import org.yaml.snakeyaml.nodes.Node;

/** The file a node comes from, and where its findings go. */
record YamlSource(String file, Findings findings) {

    Place place(Node node) {
        return new Place(
                file, node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1);
    }

    void error(String code, Node node, String message, String advice) {
        findings.error(code, place(node), message, advice);
    }

    void warning(String code, Node node, String message, String advice) {
        findings.warning(code, place(node), message, advice);
    }
}
