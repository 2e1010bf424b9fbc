package de.digicheck.projectcatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Outline;
import de.digicheck.shared.ProjectKey;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DependencyGraphTest {

    @Test
    void findsTheShortestCycle() {
        DependencyGraph graph = graph(
                Outline.of("a").requires("b", "d"),
                Outline.of("b").requires("c"),
                Outline.of("c").requires("a"),
                Outline.of("d").requires("a"),
                Outline.of("e").requires("a"));

        assertThat(graph.cycleThrough(key("a"))).containsExactly(key("a"), key("d"), key("a"));
        assertThat(graph.cycleThrough(key("b"))).containsExactly(key("b"), key("c"), key("a"), key("b"));
        assertThat(graph.cycleThrough(key("e"))).isEmpty();
    }

    @Test
    void standsRightOfEverythingThatIsRequired() {
        DependencyGraph graph = graph(
                Outline.of("late").requires("middle", "early"),
                Outline.of("alone"),
                Outline.of("middle").requires("early", "unknown"),
                Outline.of("early"));

        assertThat(columns(graph)).containsExactly(List.of("early"), List.of("middle"), List.of("late"));
    }

    @Test
    void drawsACycleWithoutEnd() {
        DependencyGraph graph = graph(
                Outline.of("a").requires("b"),
                Outline.of("b").requires("a"),
                Outline.of("c").requires("c"));

        assertThat(columns(graph).stream().flatMap(List::stream)).containsExactlyInAnyOrder("a", "b");
    }

    private static List<List<String>> columns(DependencyGraph graph) {
        return graph.columns().stream()
                .map(column ->
                        column.stream().map(project -> project.key().value()).toList())
                .toList();
    }

    private static DependencyGraph graph(Outline... outlines) {
        return new DependencyGraph(Stream.of(outlines).map(Outline::build).toList());
    }

    private static ProjectKey key(String value) {
        return new ProjectKey(value);
    }
}
