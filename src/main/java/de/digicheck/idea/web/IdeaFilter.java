package de.digicheck.idea.web;

import de.digicheck.idea.Idea;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Which ideas somebody wants to see; an empty text is no condition. */
public record IdeaFilter(String field, String kind, String unit, String status, int page) {

    static IdeaFilter of(Map<String, String> asked) {
        String page = asked.getOrDefault("seite", "");
        return new IdeaFilter(
                asked.getOrDefault("feld", ""),
                asked.getOrDefault("art", ""),
                asked.getOrDefault("einheit", ""),
                asked.getOrDefault("stand", ""),
                page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1);
    }

    /** Those of a sight that fit. */
    List<Idea> of(IdeaSight sight) {
        return sight.ideas().stream()
                .filter(idea -> fits(field, idea.field().map(Object::toString).orElse("-")))
                .filter(idea -> fits(kind, idea.kind().map(one -> one.word()).orElse("-")))
                .filter(idea -> unit.isEmpty()
                        || idea.units().stream().anyMatch(one -> one.value().equals(unit))
                        || (unit.equals("-") && idea.units().isEmpty()))
                .filter(idea -> fits(status, sight.status(idea)))
                .toList();
    }

    private static boolean fits(String asked, String value) {
        return asked.isEmpty() || asked.equals(value);
    }

    /** The address of another page of the same. */
    public String address(int other) {
        return "/ideen?feld=" + encode(field) + "&art=" + encode(kind) + "&einheit=" + encode(unit) + "&stand="
                + encode(status) + "&seite=" + other;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
