package de.digicheck.projectcatalogue.web;

import de.digicheck.projectcatalogue.OutlineFacts;
import de.digicheck.projectcatalogue.OutlineVersion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The versions of an outline, the latest first, and the difference between two of them.
 *
 * @param from number of the earlier one
 * @param to number of the later one
 */
record HistoryView(
        String key,
        String label,
        List<VersionView> versions,
        int from,
        int to,
        List<OutlineNames.Difference> differences) {

    /** A version and the sections that it changed. */
    record VersionView(int number, String at, String by, String role, String changed) {}

    static HistoryView of(
            List<OutlineVersion> versions, Optional<String> from, Optional<String> to, OutlineWords words) {
        OutlineVersion latest = versions.get(versions.size() - 1);
        int end = number(to, versions.size(), versions.size());
        int start = number(from, Math.max(1, end - 1), versions.size());
        OutlineNames names = new OutlineNames(words);
        return new HistoryView(
                latest.key().value(),
                latest.outline().heading().label().in(words.language()),
                views(versions, words),
                start,
                end,
                OutlineFacts.changes(
                                versions.get(start - 1).outline(),
                                versions.get(end - 1).outline())
                        .stream()
                        .map(names::difference)
                        .toList());
    }

    private static int number(Optional<String> asked, int usual, int most) {
        int number = SectionEditing.number(asked.orElse(""));
        return number >= 1 && number <= most ? number : usual;
    }

    private static List<VersionView> views(List<OutlineVersion> versions, OutlineWords words) {
        OutlineNames names = new OutlineNames(words);
        List<VersionView> views = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            OutlineVersion version = versions.get(i);
            String changed = i == 0
                    ? words.text("outline.history.first")
                    : OutlineFacts.changedSections(versions.get(i - 1).outline(), version.outline()).stream()
                            .map(names::name)
                            .collect(Collectors.joining(", "));
            views.add(new VersionView(
                    version.number(),
                    OutlineView.at(version, words),
                    version.by().account(),
                    words.text("outline.role." + version.by().role().name()),
                    changed));
        }
        Collections.reverse(views);
        return views;
    }
}
