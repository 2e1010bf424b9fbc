package de.digicheck.projectcatalogue.web;

import de.digicheck.projectcatalogue.web.Control.Kind;
import de.digicheck.projectcatalogue.web.Control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes controls that show what a tree says; labels and hints are messages {@code outline.form.<name>[.hint]}. */
final class Controls {

    private final OutlineWords words;
    private final Map<String, ?> tree;

    Controls(OutlineWords words, Map<String, ?> tree) {
        this.words = words;
        this.tree = tree;
    }

    OutlineWords words() {
        return words;
    }

    Map<String, ?> tree() {
        return tree;
    }

    /** A control labelled by its name. */
    Control of(Kind kind, String name) {
        return of(kind, name, name);
    }

    /** A control labelled by the message of another name. */
    Control of(Kind kind, String name, String message) {
        return labelled(kind, name, words.text("outline.form." + message), hint(message));
    }

    Optional<String> hint(String message) {
        return words.findText("outline.form." + message + ".hint");
    }

    Control labelled(Kind kind, String name, String label, Optional<String> hint) {
        String value = kind == Kind.KEYS ? String.join(", ", TreeValues.list(tree, name)) : TreeValues.text(tree, name);
        return new Control(kind, name, label, hint, value, List.of());
    }

    Control check(String name) {
        return of(Kind.CHECK, name);
    }

    /** One of several, or nothing. */
    Control select(Kind kind, String name, String message, List<String> values, Function<String, String> label) {
        String chosen = chosen(name);
        List<Option> options = new ArrayList<>();
        options.add(new Option("", words.text("outline.form.nothing"), chosen.isEmpty()));
        values.forEach(value -> options.add(new Option(value, label.apply(value), value.equals(chosen))));
        return new Control(kind, name, words.text("outline.form." + message), hint(message), "", options);
    }

    /** Any of several. */
    Control choices(String name, List<Option> options) {
        return new Control(Kind.CHOICES, name, words.text("outline.form." + name), hint(name), "", options);
    }

    /** A yes, a no, or nothing yet. */
    Control decision(String name) {
        return select(
                Kind.DECISION, name, name, List.of("true", "false"), value -> words.text("outline.value." + value));
    }

    /** A step of a scale, each described in words. */
    Control scale(String name, String message) {
        return select(
                Kind.SCALE,
                name,
                message,
                List.of("0", "1", "2", "3", "4"),
                step -> words.text("outline.scale." + message + "." + step));
    }

    private String chosen(String name) {
        return TreeValues.text(tree, name).replace(',', '.');
    }
}
