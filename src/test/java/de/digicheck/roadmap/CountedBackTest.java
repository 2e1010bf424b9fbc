package de.digicheck.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Outline;
import de.digicheck.projectcatalogue.Project;
import de.digicheck.shared.FiscalYear;
import de.digicheck.shared.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CountedBackTest {

    private static final FiscalYear START = new FiscalYear(2028);

    private static BodySitting sitting(String body, boolean decides, String day, String papers) {
        return new BodySitting(
                body, LocalizedText.german(body), decides, LocalDate.parse(day), LocalDate.parse(papers));
    }

    private static Project project(double codetermination, double council, double procurement) {
        return Outline.of("forms")
                .approval("procurement", OptionalDouble.of(procurement), false)
                .approval("council", OptionalDouble.of(council), false)
                .approval("co-determination", OptionalDouble.of(codetermination), false)
                .build();
    }

    private static List<String> said(List<BodySitting> sittings, Project project) {
        return new CountedBack(sittings)
                .approvals(project, START).stream()
                        .map(due -> due.what() + " " + due.by() + (due.estimated() ? " ?" : ""))
                        .toList();
    }

    /** Six weeks before 1 January 2028 is 20 November; the last council before that sits on 30 September. */
    @Test
    void countsFromTheStartOverWeeksAndSittings() {
        List<BodySitting> sittings = List.of(
                sitting("council", true, "2027-06-24", "2027-06-03"),
                sitting("council", true, "2027-09-30", "2027-09-09"),
                sitting("council", true, "2027-12-16", "2027-11-25"),
                sitting("main-committee", true, "2027-11-10", "2027-11-01"),
                sitting("finance-committee", false, "2027-11-12", "2027-11-01"));
        assertThat(said(sittings, project(4, 2, 6)))
                .containsExactly("procurement 2027-11-20", "council 2027-09-09", "co-determination 2027-08-12");
    }

    @Test
    void takesTheWeeksOfTheCouncilWhereTheyAreLongerAndWhereNoSittingIsKnown() {
        List<BodySitting> late = List.of(sitting("main-committee", true, "2027-12-20", "2027-12-19"));
        assertThat(said(late, project(0, 8, 0)).get(1)).isEqualTo("council 2027-11-06");
        assertThat(said(List.of(), project(0, 8, 0)).get(1)).isEqualTo("council 2027-11-06");
        assertThat(said(List.of(sitting("council", true, "2028-01-01", "2027-12-01")), project(0, 8, 0))
                        .get(1))
                .as("a sitting on the first day is too late")
                .isEqualTo("council 2027-11-06 ?");
    }

    @Test
    void saysWhereNobodyKnowsHowLongItTakesAndSkipsWhatWasRefused() {
        Project project = Outline.of("forms")
                .approval("procurement", OptionalDouble.empty(), false)
                .approval("fire-safety", OptionalDouble.of(1), false)
                .approval("council", OptionalDouble.of(1), true)
                .build();
        assertThat(said(List.of(), project)).containsExactly("procurement 2028-01-01 ?", "fire-safety 2027-12-25");
    }

    /**
     * Longer approvals never let anything begin later, unless no sitting is early enough any more, which is said; and no step
     * begins after the next one.
     */
    @Property
    void neverGivesMoreTimeForLongerApprovals(
            @ForAll @DoubleRange(min = 0, max = 60) double first,
            @ForAll @DoubleRange(min = 0, max = 60) double second,
            @ForAll @DoubleRange(min = 0, max = 60) double more,
            @ForAll @IntRange(min = 1, max = 700) int before) {
        LocalDate day = LocalDate.of(START.value(), 1, 1).minusDays(before);
        List<BodySitting> sittings =
                List.of(new BodySitting("council", LocalizedText.german("Rat"), true, day, day.minusDays(21)));
        List<Due> usual = new CountedBack(sittings).approvals(project(first, second, first), START);
        List<Due> longer = new CountedBack(sittings).approvals(project(first, second, first + more), START);
        boolean unsure = false;
        for (int i = 0; i < usual.size(); i++) {
            boolean later = longer.get(i).by().isAfter(usual.get(i).by());
            unsure |= longer.get(i).estimated();
            assertThat(later && !unsure).isFalse();
            assertThat(i > 0 && longer.get(i).by().isAfter(longer.get(i - 1).by()))
                    .isFalse();
        }
    }
}
