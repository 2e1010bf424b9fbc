package de.digicheck.release.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.fixtures.Survey;
import de.digicheck.release.Figure;
import de.digicheck.release.PublishedRelease;
import de.digicheck.release.Release;
import de.digicheck.release.ReleasePolicy;
import de.digicheck.release.Reported;
import de.digicheck.release.Supplement;
import de.digicheck.release.Withheld;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReleaseDocumentTest {

    private static final Path RESPONSES = Path.of("src/test/resources/small-town/responses.csv");
    private static final Survey SURVEY = Survey.of("small-town");
    private static final CampaignKey KEY = new CampaignKey("spring-2026");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    static Stream<Release> releases() {
        return Stream.of(5, 7, 20, 500).map(k -> ReleasePolicy.townOnly(k).release(SURVEY.estimate(RESPONSES)));
    }

    @ParameterizedTest
    @MethodSource("releases")
    void readsWhatItWrote(Release release) {
        PublishedRelease published = new PublishedRelease(KEY, DAY, release);

        assertThat(MongoReleases.read(MongoReleases.write(published))).isEqualTo(published);
    }

    @Test
    void keepsEveryKindOfFigure() {
        List<Figure> kinds = List.of(
                Figure.of(0.1 + 0.2),
                Figure.of(-0.5),
                Figure.undefined(),
                new Reported(OptionalDouble.of(95), Reported.Bound.AT_LEAST),
                new Reported(OptionalDouble.of(5), Reported.Bound.AT_MOST),
                Withheld.PROTECTED,
                Withheld.NOT_PUBLISHED);

        assertThat(kinds).allSatisfy(figure -> {
            Release release = new Release(
                    Release.Kind.GATED,
                    figure,
                    figure,
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Supplement.NONE,
                    List.of());
            PublishedRelease published = new PublishedRelease(KEY, DAY, release);
            assertThat(MongoReleases.read(MongoReleases.write(published))).isEqualTo(published);
        });
    }
}
