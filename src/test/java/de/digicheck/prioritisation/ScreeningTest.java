package de.digicheck.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Outline;
import de.digicheck.projectcatalogue.Project;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.shared.ProjectKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class ScreeningTest {

    private static final List<Size> SIZES = List.copyOf(EnumSet.allOf(Size.class));

    private static final Duration WAIT = Duration.ofSeconds(5);
    private static final Optional<Size> S = Optional.of(Size.S);
    private static final Optional<Size> L = Optional.of(Size.L);

    /** Ratings in memory: one for each project. */
    private record Rated(List<CoarseRating> all) implements CoarseRatings {

        @Override
        public Flux<CoarseRating> list() {
            return Flux.fromIterable(all);
        }

        @Override
        public Flux<CoarseRating> versionsOf(ProjectKey project) {
            return list().filter(rating -> rating.project().equals(project));
        }

        @Override
        public Mono<Boolean> add(CoarseRating rating) {
            return Mono.just(all.add(rating));
        }
    }

    private static CoarseRating rating(String key, Optional<Size> effect, Optional<Size> effort) {
        return new CoarseRating(new ProjectKey(key), 1, Instant.EPOCH, "cdo", effect, effort);
    }

    private static List<String> leftOut(List<Project> projects, List<CoarseRating> ratings) {
        Screening screening = new Screening(
                () -> Mono.just(new ProjectCatalogue(projects)),
                new Rated(ratings),
                ScreeningRule.USUAL,
                Clock.systemUTC());
        return screening.leftOut().blockOptional(WAIT).orElseThrow().stream()
                .map(one -> one.project().key().value())
                .toList();
    }

    @Test
    void leavesOutOnlyWhatIsRuledOutAndNothingThatAnotherOneNeeds() {
        List<Project> projects = List.of(
                Outline.of("ruled-out").build(),
                Outline.of("needed").build(),
                Outline.of("needs").requires("between").build(),
                Outline.of("between").requires("needed").build(),
                Outline.of("unknown").build(),
                Outline.of("half-known").build());
        List<CoarseRating> ratings = List.of(
                rating("ruled-out", S, S),
                rating("needed", S, L),
                rating("between", S, S),
                rating("needs", L, L),
                rating("half-known", Optional.empty(), L));
        assertThat(leftOut(projects, ratings)).containsExactly("ruled-out");
        assertThat(leftOut(projects, List.of())).isEmpty();
    }

    /** What is not rated stays; what stays never needs anything that is left out, whatever is rated how. */
    @Property(tries = 200)
    void neverDropsTheUnknownNorAPrerequisite(
            @ForAll @net.jqwik.api.constraints.Size(8) List<@IntRange(min = 0, max = 15) Integer> rated,
            @ForAll @net.jqwik.api.constraints.Size(8) List<@IntRange(min = 0, max = 7) Integer> requires) {
        List<Project> projects = new ArrayList<>();
        List<CoarseRating> ratings = new ArrayList<>();
        for (int i = 0; i < rated.size(); i++) {
            Outline outline = Outline.of("p" + i);
            projects.add((requires.get(i) < i ? outline.requires("p" + requires.get(i)) : outline).build());
            ratings.add(rating("p" + i, size(rated.get(i) % 4), size(rated.get(i) / 4)));
        }
        List<String> out = leftOut(projects, ratings);
        assertThat(ratings)
                .filteredOn(rating -> out.contains(rating.project().value()))
                .allMatch(rating -> rating.effect().isPresent());
        projects.stream()
                .filter(project -> !out.contains(project.key().value()))
                .forEach(project ->
                        assertThat(project.requires()).noneMatch(required -> out.contains(required.value())));
        List<CoarseRating> fewer =
                IntStream.range(1, ratings.size()).mapToObj(ratings::get).toList();
        assertThat(out).as("a rating less rules out no more").containsAll(leftOut(projects, fewer));
    }

    private static Optional<Size> size(int number) {
        return number == 0 ? Optional.empty() : Optional.of(SIZES.get(number - 1));
    }
}
