package de.digicheck.decision.web;

import de.digicheck.decision.DecisionSubject;
import de.digicheck.projectcatalogue.OutlineVersion;
import de.digicheck.shared.Keys;
import de.digicheck.shared.ProjectKey;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Something that can be decided on, to choose in a form. */
record SubjectOption(String value, String label) {

    private static final Pattern VALUE = Pattern.compile("(?:projekt/([^/]+)|fahrplan)/([1-9][0-9]{0,8})");

    /** The outlines as they are now, then the versions of the roadmap. */
    static List<SubjectOption> of(List<Integer> roadmaps, DecisionWords words) {
        Stream<DecisionSubject> outlines = words.outlines().stream().map(SubjectOption::outline);
        return Stream.concat(outlines, roadmaps.stream().map(DecisionSubject.Roadmap::new))
                .map(subject -> new SubjectOption(value(subject), words.subject(subject)))
                .toList();
    }

    private static DecisionSubject outline(OutlineVersion version) {
        return new DecisionSubject.Outline(version.key(), version.number());
    }

    private static String value(DecisionSubject subject) {
        return subject instanceof DecisionSubject.Outline outline
                ? "projekt/" + outline.key() + "/" + outline.version()
                : "fahrplan/" + subject.version();
    }

    /** The subject of a value, where it is one. */
    static Optional<DecisionSubject> read(String value) {
        Matcher matcher = VALUE.matcher(value);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int version = Integer.parseInt(matcher.group(2));
        String key = matcher.group(1);
        if (key == null) {
            return Optional.of(new DecisionSubject.Roadmap(version));
        }
        return Keys.isKey(key)
                ? Optional.of(new DecisionSubject.Outline(new ProjectKey(key), version))
                : Optional.empty();
    }
}
