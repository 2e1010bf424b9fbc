package de.digicheck.shared.yaml;

import de.digicheck.shared.Findings;
import de.digicheck.shared.Place;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** The file a node comes from, and where its findings go. */
record YamlSource(String file, Findings findings) {

    Place place(Node node) {
        return node.getStartMark().map(this::place).orElseGet(() -> Place.startOf(file));
    }

    Place place(Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    void error(String code, Node node, String message, String advice) {
        findings.error(code, place(node), message, advice);
    }

    void warning(String code, Node node, String message, String advice) {
        findings.warning(code, place(node), message, advice);
    }
}
