package de.digicheck.roadmap;

import de.digicheck.shared.LocalizedText;
import java.util.List;

/** Says why a project cannot be planned. */
final class UnplannableWords {

    private UnplannableWords() {}

    /** What is missing. */
    static LocalizedText sentence(Unplannable project, PlanNames names) {
        return Words.both(names, words -> words.say("unplannable", missing(project, words)));
    }

    /** The same with the name of the project. */
    static LocalizedText named(Unplannable project, PlanNames names) {
        return Words.both(
                names,
                words -> words.say(
                        "unplannable.named", words.project(project.project().value()), missing(project, words)));
    }

    private static String missing(Unplannable project, Words words) {
        List<String> parts = project.missing().stream()
                .map(missing -> missing.split(":", 2))
                .map(part -> part.length == 1
                        ? words.say("missing." + part[0])
                        : words.say("missing." + part[0], subject(part, words)))
                .toList();
        return words.row(parts);
    }

    private static String subject(String[] missing, Words words) {
        return missing[0].equals("approval") ? words.approval(missing[1]) : words.project(missing[1]);
    }
}
