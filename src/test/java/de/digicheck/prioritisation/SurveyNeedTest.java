package de.digicheck.prioritisation;

import static de.digicheck.prioritisation.SmallTown.TOWN;
import static de.digicheck.prioritisation.SmallTown.rank;
import static de.digicheck.prioritisation.SmallTown.sentence;
import static de.digicheck.prioritisation.SmallTown.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.digicheck.fixtures.Outline;
import de.digicheck.organisation.Municipality;
import de.digicheck.release.Figure;
import de.digicheck.release.Release;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The need that projects take away, by the parts that they reach. */
class SurveyNeedTest {

    private static final double EXACT = 1e-12;

    @Test
    void weighsNeedByHeadcountInTheReachedUnits() {
        RankedProject wifi =
                rank(Outline.of("wifi").effect("work", 0.5).reaches("d1")).get(0);

        // R> h <- c(.1, .3); theta <- c(40, 80); sum(h * theta) / sum(h); .5 * sum(h * theta)
        RemovedNeed work = wifi.removedNeed().get(0);
        assertThat(work.need().orElseThrow()).isEqualTo(70, within(EXACT));
        assertThat(work.share().orElseThrow()).isEqualTo(0.4, within(EXACT));
        assertThat(work.removed().orElseThrow()).isEqualTo(35, within(EXACT));
        assertThat(work.removedInTown().orElseThrow()).isEqualTo(14, within(EXACT));
        assertThat(work.respondents()).hasValue(20);
        assertThat(work.figures()).extracting(SurveyFigure::source).containsExactly("d1.direct", "o1");
    }

    @Test
    void usesTheNearestPartAboveWhereAScoreIsNotShown() {
        RankedProject all = rank(Outline.of("all").effect("serv", 0.25)).get(0);

        // R> h <- c(.1, .3, .6); theta <- c(50, 60, 45); sum(h * theta)
        RemovedNeed serv = all.removedNeed().get(0);
        assertThat(serv.figures()).extracting(SurveyFigure::source).containsExactly("d1.direct", "d1", "");
        assertThat(serv.need().orElseThrow()).isEqualTo(50, within(EXACT));
        assertThat(serv.share()).hasValue(1);
        assertThat(serv.respondents())
                .as("the town's answers contain the others")
                .hasValue(50);
    }

    @Test
    void neverRestsOnMorePeopleThanAnsweredInTheTown() {
        // 15 + 15 by parts, each rounded to five; 28 answered, and the town says 25
        Release rounded = new ReleasedTown("work")
                .town(25, Figure.of(50))
                .leaf("o1", Optional.empty(), Figure.of(40), Figure.of(15), Figure.of(40))
                .leaf("o2", Optional.empty(), Figure.of(60), Figure.of(15), Figure.of(60))
                .release();

        RankedProject all =
                rank(rounded, TOWN, Outline.of("all").effect("work", 0.5)).get(0);

        assertThat(all.removedNeed().get(0).respondents()).hasValue(25);
    }

    @Test
    void takesTheTownScoreWhenOnlyTheTownIsReleased() {
        Release townOnly = new ReleasedTown("work", "serv")
                .town(50, Figure.of(38), Figure.undefined())
                .release();
        RankedProject project = rank(
                        townOnly,
                        TOWN,
                        Outline.of("p").effect("work", 0.5).effect("serv", 0.5).reaches("d1"))
                .get(0);

        RemovedNeed work = project.removedNeed().get(0);
        assertThat(work.need()).hasValue(38);
        assertThat(work.share().orElseThrow()).as("(10 + 30) / 100").isEqualTo(0.4, within(EXACT));
        assertThat(work.respondents()).hasValue(50);
        assertThat(project.removedNeed().get(1).need()).isEmpty();
        assertThat(value(project, Criterion.SURVEY_NEED).getAsDouble())
                .as("2 · 0.5 · 0.5 · 0.4 · 38; the other field has no figure")
                .isEqualTo(7.6, within(EXACT));
    }

    @Test
    void knowsNoShareWithoutHeadcountsAndRespondents() {
        Municipality unknown = ReleasedTown.municipality(
                ReleasedTown.unit("o1", Optional.empty(), Optional.empty()),
                ReleasedTown.unit("o2", Optional.empty(), Optional.empty()));
        Release townOnly =
                new ReleasedTown("work", "serv").town(50, Figure.of(38)).release();
        List<RankedProject> ranked = rank(
                townOnly,
                unknown,
                Outline.of("all").effect("work", 0.5),
                Outline.of("one").effect("work", 0.5).reaches("o1"));

        assertThat(value(ranked.get(0), Criterion.SURVEY_NEED)).hasValue(19);
        assertThat(value(ranked.get(1), Criterion.SURVEY_NEED)).isEmpty();
        assertThat(ranked.get(1).unknownCriteria()).contains(Criterion.SURVEY_NEED);
        assertThat(sentence(ranked.get(1), Explanation.Topic.REMOVED_NEED)).contains("fehlen Beschäftigtenzahlen");
    }

    @Test
    void weighsByRespondentsWhenAHeadcountIsNotKnown() {
        Release release = new ReleasedTown("work", "serv")
                .town(40, Figure.of(50))
                .leaf("o1", Optional.empty(), Figure.undefined(), Figure.of(30), Figure.of(20))
                .leaf("o2", Optional.empty(), Figure.of(5), Figure.of(10), Figure.of(60))
                .release();

        RemovedNeed need = rank(release, TOWN, Outline.of("p").effect("work", 0.5))
                .get(0)
                .removedNeed()
                .get(0);

        assertThat(need.need().orElseThrow()).as(".75 · 20 + .25 · 60").isEqualTo(30, within(EXACT));
    }

    @Test
    void countsAMergedPartWhenOneMemberIsReached() {
        Release release = new ReleasedTown("work", "serv")
                .town(50, Figure.of(38))
                .leaf("d1.direct+o2", Optional.empty(), Figure.of(70), Figure.of(35), Figure.of(30))
                .leaf("o1", Optional.empty(), Figure.of(30), Figure.of(15), Figure.of(60))
                .release();

        List<RankedProject> ranked = rank(
                release,
                TOWN,
                Outline.of("o2").effect("work", 0.5).reaches("o2"),
                Outline.of("o1").effect("work", 0.5).reaches("o1"),
                Outline.of("d1").effect("work", 0.5).reaches("d1"));

        assertThat(share(ranked, "o2")).isEqualTo(0.7, within(EXACT));
        assertThat(share(ranked, "o1")).as("not the staff directly at d1").isEqualTo(0.3, within(EXACT));
        assertThat(share(ranked, "d1")).isEqualTo(1);
    }

    @Test
    void countsAPartWhoseInnerUnitsAreNotShown() {
        Release release = new ReleasedTown("work", "serv")
                .town(50, Figure.of(38))
                .leaf("d1", Optional.empty(), Figure.of(40), Figure.of(20), Figure.of(30))
                .leaf("o2", Optional.empty(), Figure.of(60), Figure.of(30), Figure.of(60))
                .release();

        List<RankedProject> ranked =
                rank(release, TOWN, Outline.of("o1").effect("work", 0.5).reaches("o1"));

        assertThat(share(ranked, "o1")).isEqualTo(0.4, within(EXACT));
    }

    private static double share(List<RankedProject> ranked, String key) {
        return ranked.stream()
                .filter(project -> project.key().value().equals(key))
                .findFirst()
                .orElseThrow()
                .removedNeed()
                .get(0)
                .share()
                .orElseThrow();
    }
}
