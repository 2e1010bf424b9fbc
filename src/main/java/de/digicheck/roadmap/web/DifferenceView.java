package de.digicheck.roadmap.web;

import de.digicheck.projectcatalogue.CostYear;
import de.digicheck.roadmap.PlannedProject;
import de.digicheck.roadmap.RoadmapVersion;
import de.digicheck.shared.Euro;
import de.digicheck.shared.Language;
import java.util.List;
import java.util.Optional;

/**
 * What differs in a project between two versions.
 *
 * @param before fiscal year of the start; empty text where it was not in the roadmap
 * @param after the same in the later version
 * @param costBefore expenses and investments of the years that its outline plans; empty text where it was not in it
 */
record DifferenceView(String key, String label, String before, String after, String costBefore, String costAfter) {

    static List<DifferenceView> of(List<RoadmapVersion.Difference> differences, Language language) {
        return differences.stream().map(one -> of(one, language)).toList();
    }

    private static DifferenceView of(RoadmapVersion.Difference difference, Language language) {
        return new DifferenceView(
                difference.key().value(),
                difference.label().in(language),
                start(difference.before()),
                start(difference.after()),
                cost(difference.before(), language),
                cost(difference.after(), language));
    }

    private static String start(Optional<PlannedProject> project) {
        return project.map(some -> some.start().toString()).orElse("");
    }

    private static String cost(Optional<PlannedProject> project, Language language) {
        return project.map(some ->
                        some.cost().fromStart().stream().map(CostYear::total).reduce(Euro.ZERO, Euro::plus))
                .map(new Figures(language)::euro)
                .orElse("");
    }
}
