package de.digicheck.dashboard.web;

import de.digicheck.prioritisation.Screening.Screened;
import de.digicheck.prioritisation.Size;
import de.digicheck.report.html.ProjectView;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A proposal that a coarse look has ruled out.
 *
 * @param rank among all proposals, also those that are left out
 * @param effect coarse rating of the effect; empty text where nobody has rated it
 * @param effort the same for the effort
 */
record LeftOutRow(String key, String label, String rank, String benefit, String effect, String effort) {

    /** Those of some proposals, by rank. */
    static List<LeftOutRow> of(List<ProjectView> ranked, List<Screened> leftOut) {
        return ranked.stream()
                .flatMap(project -> leftOut.stream()
                        .filter(one -> one.project().key().value().equals(project.key()))
                        .map(one -> of(project, one)))
                .toList();
    }

    private static LeftOutRow of(ProjectView project, Screened one) {
        return new LeftOutRow(
                project.key(),
                project.label(),
                project.rank(),
                project.benefit(),
                word(one.effect()),
                word(one.effort()));
    }

    /** The keys of what is left out. */
    static Set<String> keys(List<Screened> leftOut) {
        return leftOut.stream().map(one -> one.project().key().value()).collect(Collectors.toSet());
    }

    private static String word(Optional<Size> size) {
        return size.map(Size::name).orElse("");
    }
}
