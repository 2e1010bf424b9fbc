package de.digicheck.projectcatalogue.web;

import de.digicheck.projectcatalogue.OutlineGap;
import de.digicheck.projectcatalogue.OutlineVersion;
import de.digicheck.projectcatalogue.ProjectOutline;
import de.digicheck.projectcatalogue.ProjectStatus;
import de.digicheck.shared.ProjectKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The register of outlines.
 *
 * @param order by what it is sorted: {@code rang}, {@code name} or {@code stand}
 * @param ranked whether any outline has a rank
 * @param templates how many templates have no outline of their key
 */
record RegisterView(List<Row> rows, String order, boolean ranked, int templates) {

    /**
     * An outline.
     *
     * @param rank by the latest result; empty where there is none or the project is done
     * @param gaps how many things are missing
     */
    record Row(
            String key,
            String label,
            Optional<Integer> rank,
            String status,
            ProjectStatus stage,
            int gaps,
            boolean confirmed,
            boolean disagree,
            boolean ongoing) {}

    static RegisterView of(
            List<OutlineVersion> versions, Map<ProjectKey, Integer> ranks, String order, OutlineWords words) {
        Collator collator = Collator.getInstance(words.language().locale());
        Comparator<Row> byName = Comparator.comparing(Row::label, collator::compare);
        Comparator<Row> by =
                switch (order) {
                    case "name" -> byName;
                    case "stand" -> Comparator.comparing(Row::stage).thenComparing(byName);
                    default ->
                        Comparator.comparing((Row row) -> row.rank().orElse(Integer.MAX_VALUE))
                                .thenComparing(byName);
                };
        List<Row> rows = versions.stream()
                .map(version -> row(version.outline(), ranks, words))
                .sorted(by)
                .toList();
        int projects = words.projects().list().size();
        return new RegisterView(
                rows,
                order.equals("name") || order.equals("stand") ? order : "rang",
                rows.stream().anyMatch(row -> row.rank().isPresent()),
                Math.max(0, projects - versions.size()));
    }

    private static Row row(ProjectOutline outline, Map<ProjectKey, Integer> ranks, OutlineWords words) {
        return new Row(
                outline.key().value(),
                outline.heading().label().in(words.language()),
                Optional.ofNullable(ranks.get(outline.key())),
                words.text("outline.status." + outline.heading().status().word()),
                outline.heading().status(),
                OutlineGap.of(outline).size(),
                outline.isConfirmed(),
                outline.judgements().disagree(),
                outline.heading().ongoing());
    }
}
