package de.digicheck.projectcatalogue.web;

import de.digicheck.projectcatalogue.DependencyGraph;
import de.digicheck.projectcatalogue.OutlineVersion;
import de.digicheck.projectcatalogue.Project;
import de.digicheck.shared.ProjectKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What projects require of each other, drawn in columns from left (first) to right, and as a table.
 *
 * @param boxes projects that are bound to others; the others have none
 * @param cycles labels of projects that require each other; none where all is well
 */
record GraphPicture(int width, int height, List<Box> boxes, List<Arrow> arrows, List<Row> rows, List<String> cycles) {

    private static final int BOX_WIDTH = 190;
    private static final int BOX_HEIGHT = 64;
    private static final int COLUMN = 260;
    private static final int ROW = 80;
    private static final int MARGIN = 8;
    private static final int LONGEST_LINE = 22;
    private static final int MOST_LINES = 3;
    private static final int LINE_HEIGHT = 17;

    /** A project. */
    record Box(int x, int y, String label, boolean outlined, List<Line> lines) {}

    /** A line of a label. */
    record Line(int x, int y, String text) {}

    /** From a prerequisite to the project that needs it, as a path. */
    record Arrow(String path) {}

    /** A project and what it requires. */
    record Row(String key, String label, boolean outlined, List<String> requires, List<String> excludes) {}

    static GraphPicture of(List<OutlineVersion> outlines, OutlineWords words) {
        Set<ProjectKey> outlined = outlines.stream().map(OutlineVersion::key).collect(Collectors.toSet());
        DependencyGraph graph = new DependencyGraph(words.projects().list());
        List<List<Project>> columns = graph.columns();
        Map<ProjectKey, Box> boxes = boxes(columns, outlined, words);
        int most = columns.stream().mapToInt(List::size).max().orElse(0);
        return new GraphPicture(
                Math.max(1, columns.size()) * COLUMN - (COLUMN - BOX_WIDTH) + 2 * MARGIN,
                Math.max(1, most) * ROW - (ROW - BOX_HEIGHT) + 2 * MARGIN,
                columns.stream()
                        .flatMap(List::stream)
                        .flatMap(project -> Optional.ofNullable(boxes.get(project.key())).stream())
                        .toList(),
                arrows(columns, graph, boxes),
                rows(outlined, words),
                cycles(graph, words));
    }

    private static Map<ProjectKey, Box> boxes(
            List<List<Project>> columns, Set<ProjectKey> outlined, OutlineWords words) {
        Map<ProjectKey, Box> boxes = new HashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            for (int row = 0; row < columns.get(column).size(); row++) {
                Project project = columns.get(column).get(row);
                int x = MARGIN + column * COLUMN;
                int y = MARGIN + row * ROW;
                String label = project.label().in(words.language());
                boxes.put(project.key(), new Box(x, y, label, outlined.contains(project.key()), lines(x, y, label)));
            }
        }
        return boxes;
    }

    private static List<Line> lines(int x, int y, String label) {
        List<String> texts = wrapped(label);
        List<Line> lines = new ArrayList<>();
        int top = y + BOX_HEIGHT / 2 - (texts.size() - 1) * LINE_HEIGHT / 2 + LINE_HEIGHT / 3;
        for (int i = 0; i < texts.size(); i++) {
            lines.add(new Line(x + BOX_WIDTH / 2, top + i * LINE_HEIGHT, texts.get(i)));
        }
        return lines;
    }

    /** The label in lines; what does not fit is cut, the table has all of it. */
    static List<String> wrapped(String label) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : label.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > LONGEST_LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        List<String> shown = new ArrayList<>(lines.subList(0, Math.min(MOST_LINES, lines.size())));
        shown.replaceAll(GraphPicture::cut);
        if (lines.size() > MOST_LINES) {
            String last = shown.get(MOST_LINES - 1);
            shown.set(MOST_LINES - 1, last.endsWith("…") ? last : last + " …");
        }
        return shown;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_LINE + 2 ? text : text.substring(0, LONGEST_LINE) + "…";
    }

    private static List<Arrow> arrows(List<List<Project>> columns, DependencyGraph graph, Map<ProjectKey, Box> boxes) {
        List<Arrow> arrows = new ArrayList<>();
        for (List<Project> column : columns) {
            for (Project project : column) {
                for (Project required : graph.requiredBy(project)) {
                    Box from = boxes.get(required.key());
                    Box to = boxes.get(project.key());
                    if (from != null && to != null) {
                        arrows.add(arrow(from, to));
                    }
                }
            }
        }
        return arrows;
    }

    private static Arrow arrow(Box from, Box to) {
        int x1 = from.x() + BOX_WIDTH;
        int y1 = from.y() + BOX_HEIGHT / 2;
        int x2 = to.x() - 4;
        int y2 = to.y() + BOX_HEIGHT / 2;
        int bend = (COLUMN - BOX_WIDTH) / 2;
        return new Arrow("M" + x1 + " " + y1 + " C" + (x1 + bend) + " " + y1 + " " + (x2 - bend) + " " + y2 + " " + x2
                + " " + y2);
    }

    private static List<Row> rows(Set<ProjectKey> outlined, OutlineWords words) {
        return words.projects().list().stream()
                .filter(project ->
                        !project.requires().isEmpty() || !project.excludes().isEmpty())
                .map(project -> new Row(
                        project.key().value(),
                        project.label().in(words.language()),
                        outlined.contains(project.key()),
                        labels(project.requires(), words),
                        labels(project.excludes(), words)))
                .toList();
    }

    private static List<String> labels(Set<ProjectKey> keys, OutlineWords words) {
        return keys.stream().map(key -> words.project(key.value())).toList();
    }

    private static List<String> cycles(DependencyGraph graph, OutlineWords words) {
        return words.projects().list().stream()
                .map(project -> graph.cycleThrough(project.key()))
                .filter(cycle -> !cycle.isEmpty())
                .filter(cycle -> cycle.stream()
                        .min(ProjectKey::compareTo)
                        .filter(cycle.get(0)::equals)
                        .isPresent())
                .map(cycle ->
                        cycle.stream().map(key -> words.project(key.value())).collect(Collectors.joining(" → ")))
                .toList();
    }
}
