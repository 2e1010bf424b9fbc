package de.digicheck.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.digicheck.aggregation.Estimates;
import de.digicheck.aggregation.Evaluation;
import de.digicheck.aggregation.Roster;
import de.digicheck.aggregation.TallySheet;
import de.digicheck.fixtures.Survey;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.organisation.OrgUnitKind;
import de.digicheck.questionnaire.Cell;
import de.digicheck.questionnaire.Codebook;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.RoleKey;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TownPolicyTest {

    private static final Path RESPONSES = Path.of("src/test/resources/small-town/responses.csv");
    private static final Survey SURVEY = Survey.of("small-town");

    private final Release release = ReleasePolicy.townOnly(5).release(SURVEY.estimate(RESPONSES));

    @Test
    void showsTheTownOnly() {
        assertThat(release.units()).isEmpty();
        assertThat(release.roles()).isEmpty();
        assertThat(release.caveats()).contains(Caveat.of(Caveat.Code.TOWN_ONLY));
    }

    @Test
    void coarsensScoresCountsAndIntervals() {
        ScoreFigures score = field("alpha").score();

        assertThat(value(score.n()) % 5).isZero();
        assertThat(value(score.score())).isEqualTo(Math.rint(value(score.score())));
        assertThat(value(score.interval().lower()))
                .isEqualTo(Math.rint(value(score.interval().lower())));
        assertThat(Stream.of(score.sd(), score.se(), score.seFpc())).containsOnly(Withheld.NOT_PUBLISHED);
    }

    @Test
    void neverListsTheNumbersThatPeopleWrote() {
        Distribution distribution = item("b2").distribution();

        assertThat(distribution.withheld()).contains(Withheld.NOT_PUBLISHED);
        assertThat(distribution.shares()).isEmpty();
    }

    @Test
    void roundsSharesToFivePercent() {
        assertThat(item("a1").distribution().shares().values())
                .isNotEmpty()
                .allSatisfy(share -> assertThat(value(share) * 20).isEqualTo(Math.rint(value(share) * 20)));
    }

    @Test
    void judgesNoScaleOnFewCompleteCases() {
        assertThat(field("alpha").alpha().value()).isEqualTo(Withheld.PROTECTED);
        assertThat(release.caveats())
                .extracting(Caveat::code)
                .doesNotContain(
                        Caveat.Code.LOW_ALPHA, Caveat.Code.DOUBTFUL_ALPHA, Caveat.Code.LOW_ITEM_REST_CORRELATION);
    }

    @Test
    void withholdsEverythingBelowTheMinimumGroupSize() {
        Release small = ReleasePolicy.townOnly(5).release(answers(4, 30));

        assertThat(small.respondents()).isEqualTo(Withheld.PROTECTED);
        assertThat(small.fields().values())
                .allSatisfy(field -> assertThat(field.score().score()).isEqualTo(Withheld.PROTECTED));
        assertThat(small.items().values())
                .allSatisfy(item -> assertThat(item.n()).isEqualTo(Withheld.PROTECTED));
    }

    @Test
    void showsExtremesOfTheTownAsEndsOfTheScale() {
        ScoreFigures score = field(ReleasePolicy.townOnly(5).release(answers(20, 30)), "alpha")
                .score();

        assertThat(score.score()).isInstanceOfSatisfying(Reported.class, figure -> assertThat(figure.bound())
                .isEqualTo(Reported.Bound.AT_MOST));
        assertThat(score.interval()).isEqualTo(IntervalFigure.withheld(Withheld.PROTECTED));
    }

    @Test
    void survivesHeadcountsThatAreStale() {
        assertThat(value(ReleasePolicy.townOnly(5).release(answers(29, 4)).respondents()))
                .isEqualTo(30);
        assertThat(value(ReleasePolicy.townOnly(5).release(answers(29, 0)).respondents()))
                .isEqualTo(30);
    }

    @Test
    void refusesThresholdsBelowFive() {
        assertThatIllegalArgumentException().isThrownBy(() -> ReleasePolicy.townOnly(4));
    }

    /** People of one office who all find everything in order. */
    private static Estimates answers(int people, int headcount) {
        OrgUnitCode office = new OrgUnitCode("o1");
        Municipality town = new Municipality(
                "town",
                LocalizedText.german("Stadt"),
                List.of(),
                List.of(new OrgUnit(
                        office,
                        OrgUnitKind.OFFICE,
                        Optional.empty(),
                        LocalizedText.german("Amt"),
                        Optional.of(Map.of(new RoleKey("staff"), headcount)),
                        List.of())));
        Roster roster = Roster.of(town);
        TallySheet sheet = SURVEY.sheet(roster);
        Codebook codebook = Codebook.of(SURVEY.questionnaire());
        for (int i = 0; i < people; i++) {
            long[] cells = new long[codebook.columns().size()];
            Arrays.fill(cells, Cell.BLANK);
            cells[0] = 5;
            cells[1] = 1;
            cells[2] = 5;
            cells[3] = 1;
            sheet.add(roster.unit(office), Roster.NO_ROLE, cells);
        }
        return Evaluation.of(sheet);
    }

    private FieldFigures field(String key) {
        return field(release, key);
    }

    private static FieldFigures field(Release release, String key) {
        return Optional.ofNullable(release.fields().get(new ActionFieldKey(key)))
                .orElseThrow();
    }

    private ItemFigures item(String key) {
        return Optional.ofNullable(release.items().get(new ItemKey(key))).orElseThrow();
    }

    private static double value(Figure figure) {
        return figure.value().orElseThrow();
    }
}
