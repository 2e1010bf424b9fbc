package de.digicheck.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an entry must be; everything that is wrong is found at once. */
final class DossierRules {

    /** Most characters of a title. */
    static final int LONGEST_TITLE = 200;

    /** Most characters of an own text. */
    static final int LONGEST_TEXT = 5000;

    /** Most sections of a dossier. */
    static final int MOST_SECTIONS = 30;

    private final List<DossierProblem> problems = new ArrayList<>();

    private DossierRules() {}

    /**
     * What is wrong with a dossier.
     *
     * @param bodies keys of the bodies of the town
     * @param offered what can be chosen today
     */
    static List<DossierProblem> problems(DossierEntry entry, Set<String> bodies, Set<SectionSource> offered) {
        DossierRules rules = new DossierRules();
        rules.title(entry.title());
        rules.require(entry.body().isEmpty() || bodies.contains(entry.body()), "body", "unknown-body");
        rules.require(entry.day().isPresent(), "day", "not-a-day");
        rules.text(entry.introduction(), "introduction");
        rules.text(entry.motion(), "motion");
        rules.sections(entry.sections(), offered);
        return List.copyOf(rules.problems);
    }

    private void require(boolean holds, String field, String code) {
        if (!holds) {
            problems.add(new DossierProblem(field, code));
        }
    }

    private void title(String title) {
        require(!title.isBlank(), "title", "missing");
        require(title.length() <= LONGEST_TITLE, "title", "too-long");
    }

    private void text(String text, String field) {
        require(text.length() <= LONGEST_TEXT, field, "too-long");
    }

    private void sections(List<DossierEntry.Line> lines, Set<SectionSource> offered) {
        require(lines.size() <= MOST_SECTIONS, "add", "too-many");
        Set<SectionSource> seen = new HashSet<>();
        for (int index = 0; index < lines.size(); index++) {
            DossierEntry.Line line = lines.get(index);
            Optional<SectionSource> source = SectionSource.find(line.source()).filter(offered::contains);
            require(source.isPresent(), "sections." + index + ".text", "unknown-section");
            require(source.isEmpty() || seen.add(source.get()), "sections." + index + ".text", "twice");
            text(line.text(), "sections." + index + ".text");
        }
    }

    /** What is wrong with sharing, apart from what the terms of campaigns say. */
    static List<DossierProblem> problems(ShareEntry entry, LocalDate today) {
        DossierRules rules = new DossierRules();
        rules.require(!entry.roles().isEmpty(), "roles", "missing");
        entry.roles().stream()
                .filter(role -> !Share.POSSIBLE.contains(role))
                .forEach(role -> rules.problems.add(new DossierProblem("roles", "not-shareable", role.name())));
        rules.require(entry.from().isPresent(), "from", "not-a-day");
        rules.require(entry.until().isPresent(), "until", "not-a-day");
        entry.until().ifPresent(until -> {
            rules.require(entry.from().stream().noneMatch(until::isBefore), "until", "before-from");
            rules.require(!until.isBefore(today), "until", "over");
        });
        return List.copyOf(rules.problems);
    }
}
