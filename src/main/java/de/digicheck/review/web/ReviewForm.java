package de.digicheck.review.web;

import de.digicheck.review.Statement;
import de.digicheck.review.Subject;
import de.digicheck.shared.ActionFieldKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.util.MultiValueMap;

/**
 * What stands in the form of a step.
 *
 * @param values by name of the control, as typed
 */
record ReviewForm(Map<String, String> values) {

    static final int LONGEST_LABEL = 200;

    static ReviewForm of(MultiValueMap<String, String> data) {
        return new ReviewForm(data.toSingleValueMap());
    }

    /** What was typed; blank where nothing was. */
    public String get(String name) {
        return Optional.ofNullable(values.get(name)).orElse("").strip();
    }

    /** The remark; nothing, with what is wrong. */
    List<Statement> remark(List<Subject> possible, List<String> wrong) {
        Optional<Subject> subject = Subject.read(get("zu")).filter(possible::contains);
        if (subject.isEmpty()) {
            wrong.add("zu");
        }
        if (!get("art").equals("context") && !get("art").equals("correction")) {
            wrong.add("art");
        }
        if (get("text").isEmpty() || get("text").length() > Statement.LONGEST) {
            wrong.add("text");
        }
        return wrong.isEmpty()
                ? List.of(new Statement.Remark(subject.orElseThrow(), get("art").equals("correction"), get("text")))
                : List.of();
    }

    /** The judgements of needs; nothing, with what is wrong. */
    List<Statement> judgements(List<ActionFieldKey> needs, List<String> wrong) {
        List<Statement> judgements = new ArrayList<>();
        for (ActionFieldKey need : needs) {
            String verdict = get("urteil-" + need);
            String reason = get("grund-" + need);
            boolean confirmed = verdict.equals("ja");
            if (!confirmed && !verdict.equals("nein")) {
                wrong.add("urteil-" + need);
            } else if (reason.length() > Statement.LONGEST || (!confirmed && reason.isEmpty())) {
                wrong.add("grund-" + need);
            } else {
                judgements.add(new Statement.Judgement(need, confirmed, reason));
            }
        }
        return wrong.isEmpty() ? judgements : List.of();
    }

    /** The target value; nothing, with what is wrong. */
    List<Statement> target(List<ActionFieldKey> possible, List<String> wrong) {
        Optional<ActionFieldKey> field =
                possible.stream().filter(key -> key.value().equals(get("feld"))).findFirst();
        if (field.isEmpty()) {
            wrong.add("feld");
        }
        OptionalInt value = value(get("wert"));
        if (value.isEmpty()) {
            wrong.add("wert");
        }
        return wrong.isEmpty() ? List.of(new Statement.Target(field.orElseThrow(), value.orElseThrow())) : List.of();
    }

    /** A whole number from 0 to the greatest need; nothing for other texts. */
    private static OptionalInt value(String text) {
        return text.matches("[0-9]{1,3}") && Integer.parseInt(text) <= Statement.Target.HIGHEST
                ? OptionalInt.of(Integer.parseInt(text))
                : OptionalInt.empty();
    }

    /** What is wrong with a proposal. */
    List<String> proposalProblems() {
        List<String> wrong = new ArrayList<>();
        if (get("name").isEmpty() || get("name").length() > LONGEST_LABEL) {
            wrong.add("name");
        }
        if (get("beschreibung").length() > Statement.LONGEST) {
            wrong.add("beschreibung");
        }
        return wrong;
    }

    /** The sign-off; nothing, with what is wrong. */
    List<Statement> signOff(List<String> wrong) {
        if (get("text").length() > Statement.LONGEST) {
            wrong.add("text");
        }
        return wrong.isEmpty() ? List.of(new Statement.SignOff(get("text"))) : List.of();
    }
}
