package de.digicheck.dossier.web;

import de.digicheck.dossier.Dossier;
import de.digicheck.dossier.DossierDraft;
import de.digicheck.dossier.DossierEntry;
import de.digicheck.dossier.ShareEntry;
import de.digicheck.platform.web.TypedFields;
import de.digicheck.shared.AccountRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * @param lines the sections, in their order
 * @param roles as they are checked
 */
record DossierForm(TypedFields fields, List<DossierEntry.Line> lines, List<String> roles) {

    private static final int MOST_LINES = 100;
    private static final Pattern MOVE = Pattern.compile("(up|down|remove)-([0-9]{1,2})");

    DossierForm {
        lines = List.copyOf(lines);
        roles = List.copyOf(roles);
    }

    DossierForm(Map<String, String> values, List<DossierEntry.Line> lines, List<String> roles) {
        this(new TypedFields(values), lines, roles);
    }

    /** Nothing typed yet. */
    static final DossierForm EMPTY = new DossierForm(Map.of(), List.of(), List.of());

    static DossierForm of(MultiValueMap<String, String> data) {
        TypedFields fields = TypedFields.of(data);
        List<DossierEntry.Line> lines = new ArrayList<>();
        while (lines.size() < MOST_LINES && fields.values().containsKey(name(lines.size(), "source"))) {
            int index = lines.size();
            lines.add(new DossierEntry.Line(fields.value(name(index, "source")), fields.value(name(index, "text"))));
        }
        List<String> roles = data.getOrDefault("roles", List.of());
        return new DossierForm(fields, lines, roles);
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
        return fields.value(name);
    }

    OptionalInt number(String name) {
        return fields.number(name);
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
        Map<String, String> rest = new HashMap<>(fields.values());
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
                value("title"), value("body"), fields.day("day"), value("introduction"), lines, value("motion"));
    }

    ShareEntry share() {
        Set<AccountRole> known = Stream.of(AccountRole.values())
                .filter(role -> roles.contains(role.name()))
                .collect(Collectors.toSet());
        return new ShareEntry(known, fields.day("from"), fields.day("until"));
    }
}
