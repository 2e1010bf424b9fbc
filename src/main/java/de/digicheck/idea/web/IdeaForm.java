package de.digicheck.idea.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/** What was typed into a form, and what is wrong with it. */
public final class IdeaForm {

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<FormError> errors = new ArrayList<>();

    /**
     * Something to mend.
     *
     * @param id of the control
     * @param text cause and remedy
     */
    public record FormError(String id, String text) {}

    /** An empty form. */
    IdeaForm() {}

    static IdeaForm of(MultiValueMap<String, String> data) {
        IdeaForm form = new IdeaForm();
        data.forEach(form.values::put);
        return form;
    }

    /** Puts a value where nothing was typed. */
    IdeaForm with(String name, String value) {
        values.putIfAbsent(name, List.of(value));
        return this;
    }

    /** What stands in a control, without blanks around it. */
    public String get(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.get(0).replace("\r\n", "\n").strip();
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Says what is wrong with a control. */
    void refuse(boolean wrong, String id, String text) {
        if (wrong) {
            errors.add(new FormError(id, text));
        }
    }

    /** All that is wrong. */
    public List<FormError> errors() {
        return errors;
    }

    /** Tells whether a control is to be mended. */
    public boolean isWrong(String id) {
        return errors.stream().anyMatch(error -> error.id().equals(id));
    }

    /** The revision that a form was made from; 0 where it names none. */
    int version() {
        String text = get("version");
        return text.matches("[0-9]{1,8}") ? Integer.parseInt(text) : 0;
    }
}
