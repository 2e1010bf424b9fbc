package de.digicheck.dossier.web;

import de.digicheck.dossier.Dossier;
import de.digicheck.dossier.DossierDraft;
import de.digicheck.dossier.DossierEntry;
import de.digicheck.dossier.ShareEntry;
import de.digicheck.shared.AccountRole;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * What stands in a form.
 *
 * @param values by the name of the field
 * @param lines the sections, in their order
 * @param roles as they are checked
 */
record DossierForm(Map<String, String> values, List<DossierEntry.Line> lines, List<String> roles) {

    private static final int MOST_LINES = 100;
    private static final Pattern MOVE = Pattern.compile("(up|down|remove)-([0-9]{1,2})");

    DossierForm {
        values = Map.copyOf(values);
        lines = List.copyOf(lines);
        roles = List.copyOf(roles);
    }

    /** Nothing typed yet. */
    static final DossierForm EMPTY = new DossierForm(Map.of(), List.of(), List.of());

    static DossierForm of(MultiValueMap<String, String> data) {
        Map<String, String> values = new HashMap<>();
        data.forEach((name, all) -> values.put(name, all.isEmpty() ? "" : String.valueOf(all.get(0))));
        values.replaceAll((name, value) -> value.replace("\r\n", "\n").strip());
        List<DossierEntry.Line> lines = new ArrayList<>();
        while (lines.size() < MOST_LINES && values.containsKey(name(lines.size(), "source"))) {
            int index = lines.size();
            lines.add(new DossierEntry.Line(
                    values.getOrDefault(name(index, "source"), ""), values.getOrDefault(name(index, "text"), "")));
        }
        List<String> roles = data.getOrDefault("roles", List.of());
        return new DossierForm(values, lines, roles);
    }

    private static String name(int index, String field) {
        return "sections." + index + "." + field;
    }

    /** The form as a draft fills it in. */
    static DossierForm of(Dossier dossier) {
        Map<String, String> values = new HashMap<>(values(dossier.draft()));
        values.put("version", String.valueOf(dossier.stamp().revision()));
        return new DossierForm(values, lines(dossier.draft()), List.of());
    }

    /** The form of a new dossier that is begun from another one. */
    static DossierForm from(Dossier template) {
        Map<String, String> values = new HashMap<>(values(template.draft()));
        values.put("template", String.valueOf(template.number()));
        return new DossierForm(values, lines(template.draft()), List.of());
    }

    private static Map<String, String> values(DossierDraft draft) {
        return Map.of(
                "title", draft.title(),
                "body", draft.body().orElse(""),
                "day", draft.day().toString(),
                "introduction", draft.introduction(),
                "motion", draft.motion());
    }

    private static List<DossierEntry.Line> lines(DossierDraft draft) {
        return draft.sections().stream()
                .map(section -> new DossierEntry.Line(section.source().value(), section.text()))
                .toList();
    }

    /** What stands in a field; empty where it is not there. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    private Optional<LocalDate> day(String name) {
        try {
            return value(name).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value(name)));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    /** A whole number ≥ 0 of at most nine digits, where there is one. */
    OptionalInt number(String name) {
        String text = value(name);
        return text.matches("[0-9]{1,9}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** The revision that was seen; one that never is where there is none. */
    int seen() {
        return number("version").orElse(0);
    }

    /** Tells whether it is to be saved, and not only arranged. */
    boolean isFinal() {
        return value("do").isEmpty() || value("do").equals("save");
    }

    /** The same after its button was pressed: a section more or less, or in another place. */
    DossierForm arranged() {
        List<DossierEntry.Line> order = new ArrayList<>(lines);
        Matcher move = MOVE.matcher(value("do"));
        if (value("do").equals("add") && !value("add").isEmpty()) {
            order.add(new DossierEntry.Line(value("add"), ""));
        } else if (move.matches() && Integer.parseInt(move.group(2)) < order.size()) {
            move(order, move.group(1), Integer.parseInt(move.group(2)));
        }
        Map<String, String> rest = new HashMap<>(values);
        rest.remove("add");
        return new DossierForm(rest, order, roles);
    }

    private static void move(List<DossierEntry.Line> order, String how, int index) {
        if (how.equals("remove")) {
            order.remove(index);
            return;
        }
        int other = how.equals("up") ? index - 1 : index + 1;
        if (other >= 0 && other < order.size()) {
            Collections.swap(order, index, other);
        }
    }

    DossierEntry entry() {
        return new DossierEntry(
                value("title"), value("body"), day("day"), value("introduction"), lines, value("motion"));
    }

    ShareEntry share() {
        Set<AccountRole> known = Stream.of(AccountRole.values())
                .filter(role -> roles.contains(role.name()))
                .collect(Collectors.toSet());
        return new ShareEntry(known, day("from"), day("until"));
    }
}
