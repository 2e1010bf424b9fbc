package de.digicheck.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Outline;
import de.digicheck.projectcatalogue.Project;
import de.digicheck.shared.FiscalYear;
import de.digicheck.shared.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CountedBackTest {

    private static final FiscalYear START = new FiscalYear(2028);

    private static SittingBody council(int paperDays, String... days) {
        return body("council", SittingBody.Before.NOTHING, paperDays, days);
    }

    /** A body that decides when it is called council or main committee. */
    private static SittingBody body(String key, SittingBody.Before before, int paperDays, String... days) {
        boolean decides = List.of("council", "main-committee").contains(key);
        return new SittingBody(
                key,
                LocalizedText.german(key),
                before,
                decides,
                Stream.of(days).map(LocalDate::parse).toList(),
                paperDays);
    }

    private static Project project(double codetermination, double council, double procurement) {
        return Outline.of("forms")
                .approval("procurement", OptionalDouble.of(procurement), false)
                .approval("council", OptionalDouble.of(council), false)
                .approval("co-determination", OptionalDouble.of(codetermination), false)
                .build();
    }

    private static List<String> said(List<SittingBody> sittings, Project project) {
        return new CountedBack(sittings)
                .approvals(project, START).stream()
                        .map(due -> due.what() + " " + due.by() + (due.estimated() ? " ?" : ""))
                        .toList();
    }

    /** Six weeks before 1 January 2028 is 20 November; the last council before that sits on 30 September. */
    @Test
    void countsFromTheStartOverWeeksAndSittings() {
        List<SittingBody> sittings = List.of(
                body("main-committee", SittingBody.Before.NOTHING, 9, "2027-11-10"),
                council(21, "2027-09-30", "2027-06-24", "2027-12-16"));
        assertThat(said(sittings, project(4, 2, 6)))
                .containsExactly("procurement 2027-11-20", "council 2027-09-09", "co-determination 2027-08-12");
    }

    @Test
    void takesTheWeeksOfTheCouncilWhereTheyAreLongerAndWhereNoSittingIsKnown() {
        List<SittingBody> late = List.of(body("main-committee", SittingBody.Before.PRELIMINARY, 1, "2027-12-20"));
        assertThat(said(late, project(0, 8, 0)).get(1)).isEqualTo("council 2027-11-06");
        assertThat(said(List.of(), project(0, 8, 0)).get(1)).isEqualTo("council 2027-11-06");
        assertThat(said(List.of(council(31, "2028-01-01")), project(0, 8, 0)).get(1))
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
     * The council decides on 30 September; the finance committee deliberates before, not on the same day; the digital
     * committee before that one, though it sits once more; nobody knows when the executive board sits.
     */
    @Test
    void countsBackTheSittingsBeforeTheDecisionInTheirOrder() {
        List<SittingBody> bodies = List.of(
                body("executive-board", SittingBody.Before.INFORMATION, 0),
                body("digital-committee", SittingBody.Before.PRELIMINARY, 14, "2027-06-02", "2027-09-01", "2027-09-22"),
                body("finance-committee", SittingBody.Before.PRELIMINARY, 7, "2027-09-15", "2027-09-30"),
                council(21, "2027-09-30"),
                body("youth-council", SittingBody.Before.INFORMATION, 0, "2027-08-01"));
        assertThat(said(bodies, project(4, 2, 6)))
                .containsExactly(
                        "procurement 2027-11-20",
                        "council 2027-09-09",
                        "preliminary 2027-09-08",
                        "preliminary 2027-08-18",
                        "information 2027-08-18 ?",
                        "co-determination 2027-07-21");
    }

    @Test
    void namesTheBodyOfWhichNoSittingIsKnown() {
        List<SittingBody> bodies = List.of(body("finance-committee", SittingBody.Before.PRELIMINARY, 7), council(21));
        List<Due> dues = new CountedBack(bodies).approvals(project(0, 8, 0), START);
        assertThat(dues.get(2).body()).contains(LocalizedText.german("finance-committee"));
        assertThat(dues.get(2).sitting()).isEmpty();
        assertThat(said(bodies, project(0, 8, 0))).contains("council 2027-11-06", "preliminary 2027-11-06 ?");
    }

    /** Each sitting that is counted is the last one of its body before the next; one not known passes the day on. */
    @Property
    void takesOfEachBodyTheLastSittingBeforeTheNextOne(
            @ForAll @Size(min = 1, max = 5) List<@Size(max = 6) List<@IntRange(min = 1, max = 700) Integer>> before,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 700) Integer> councils,
            @ForAll @IntRange(min = 0, max = 40) int papers) {
        LocalDate first = LocalDate.of(START.value(), 1, 1);
        List<SittingBody> bodies = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            bodies.add(body("body-" + i, SittingBody.Before.PRELIMINARY, papers, days(before.get(i))));
        }
        bodies.add(council(papers, days(councils)));
        List<Due> dues =
                new CountedBack(bodies).approvals(project(0, 0, 0), START).subList(1, bodies.size() + 1);
        LocalDate next = first;
        for (int i = 0; i < dues.size(); i++) {
            List<LocalDate> days = bodies.get(bodies.size() - 1 - i).days();
            LocalDate limit = next;
            Optional<LocalDate> expected =
                    days.stream().filter(day -> day.isBefore(limit)).max(Comparator.naturalOrder());
            assertThat(dues.get(i).sitting().map(BodySitting::day)).isEqualTo(expected);
            assertThat(dues.get(i).estimated()).isEqualTo(expected.isEmpty());
            assertThat(dues.get(i).by()).isEqualTo(expected.orElse(next).minusDays(papers));
            next = expected.orElse(next);
        }
    }

    private static String[] days(List<Integer> before) {
        return before.stream()
                .map(days -> LocalDate.of(START.value(), 1, 1).minusDays(days).toString())
                .toArray(String[]::new);
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
        List<SittingBody> sittings = List.of(council(21, day.toString()));
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
