package de.digicheck.projectcatalogue.web;

import de.digicheck.projectcatalogue.web.Control.Kind;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The controls of approvals: the tree has a list, the form a group for each kind. */
final class ApprovalRows {

    private final Controls controls;

    ApprovalRows(Controls controls) {
        this.controls = controls;
    }

    /** The approvals of a tree by kind. */
    static Map<String, Map<?, ?>> byKind(Map<String, ?> tree) {
        Map<String, Map<?, ?>> known = new LinkedHashMap<>();
        TreeValues.objects(tree, "approvals").forEach(row -> known.put(String.valueOf(row.get("kind")), row));
        return known;
    }

    /** The controls of a kind. */
    List<Control> of(String kind, Optional<Map<?, ?>> row) {
        String name = "approvals." + kind + ".";
        return List.of(
                control(Kind.CHECK, name + "needed", "approval.needed", row.isPresent() ? "true" : ""),
                control(Kind.NUMBER, name + "weeks", "approval.weeks", value(row, "weeks")),
                control(Kind.CHECK, name + "refused", "approval.refused", value(row, "refused")));
    }

    private Control control(Kind kind, String name, String message, String value) {
        String label = controls.words().text("outline.form." + message);
        return new Control(kind, name, label, controls.hint(message), value, List.of());
    }

    private static String value(Optional<Map<?, ?>> row, String name) {
        return row.map(said -> (Object) said.get(name))
                .map(said -> said instanceof BigDecimal number
                        ? number.toPlainString().replace('.', ',')
                        : said.toString())
                .orElse("");
    }
}
