package de.digicheck.release;

import static de.digicheck.release.GateTown.CRAFT;
import static de.digicheck.release.GateTown.OFFICE;
import static de.digicheck.release.GateTown.person;
import static de.digicheck.release.GateTown.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.digicheck.release.GateTown.Person;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.RoleKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GateTest {

    private static final ActionFieldKey A = new ActionFieldKey("a");
    private static final GateTown TOWN = town(30, 8, 20);

    @Test
    void showsPartsAndRoleGroupsWithTheirCounts() {
        Release release = TOWN.release();

        assertThat(release.units().keySet()).containsExactly("d1", "d2", "d3", "d2+d3");
        assertThat(value(part(release, "d2").n())).isEqualTo(10);
        assertThat(value(part(release, "d2").headcount())).isEqualTo(25);
        assertThat(release.roles().keySet()).extracting(RoleKey::value).containsExactly("office", "craft", "no-role");
        assertThat(release.supplement().grid().keySet()).containsExactly(5, 10, 20);
        assertThat(release.caveats()).doesNotContain(Caveat.of(Caveat.Code.TOWN_ONLY));
    }

    @Test
    void mergesPartsOfHigherTiers() {
        assertThat(TOWN.release().supplement().grid()).containsEntry(20, List.of(List.of("d1"), List.of("d2", "d3")));
        PartFigures both = part(TOWN.release(), "d2+d3");
        assertThat(both.leaf()).isFalse();
        assertThat(value(both.n())).isEqualTo(30);
        assertThat(field(both).score().score()).isEqualTo(Withheld.PROTECTED);
        assertThat(both.items().values())
                .allMatch(item -> item.distribution().withheld().isEmpty());
    }

    @Test
    void getsCoarserInOrderUntilTheAuditorIsContent() {
        List<Release> seen = new ArrayList<>();
        Gate gate = new Gate(
                GateTown.K,
                (estimates, earlier) -> candidate -> {
                    seen.add(candidate.release());
                    AuditFinding finding = new AuditFinding(AuditFinding.Kind.SUM, "field/alpha", List.of("d1"));
                    return new AuditReport(0, 0, 0, List.of(finding), List.of());
                },
                List.of());

        AuditLoop.Outcome outcome = gate.audited(TOWN.estimates());
        Release last = outcome.candidate().release();

        assertThat(outcome.publishable()).isFalse();
        assertThat(outcome.report()
                        .rounds()
                        .get(outcome.report().rounds().size() - 1)
                        .step())
                .isEqualTo(CoarseningStep.TOWN_ONLY);
        assertThat(seen).extracting(release -> release.roles().size()).startsWith(3, 2, 0, 0);
        assertThat(seen).extracting(release -> release.units().size()).isSortedAccordingTo((a, b) -> b - a);
        assertThat(last.units()).isEmpty();
        assertThat(last.roles()).isEmpty();
        assertThat(last.caveats()).contains(Caveat.of(Caveat.Code.TOWN_ONLY));
        assertThat(last.respondents()).isEqualTo(TOWN.release().respondents());
    }

    @Test
    void tellsTheChangeOfPartsThatAreTheSameAndLargeEnough() {
        GateTown before = town(30, 7, 25);
        Release earlier = before.release();

        Release release = Gate.of(GateTown.K)
                .after(List.of(new EarlierRelease(before.grid(), earlier)))
                .release(TOWN.estimates());

        ChangeFigures change = field(part(release, "d1")).change();
        assertThat(value(change.delta()))
                .isEqualTo(value(field(part(release, "d1")).score().score())
                        - value(field(part(earlier, "d1")).score().score()));
        assertThat(value(change.se())).isPositive();
        ChangeFigures whole =
                release.fields().values().iterator().next().statistics().change();
        assertThat(value(whole.delta()))
                .isEqualTo(value(release.fields()
                                .values()
                                .iterator()
                                .next()
                                .score()
                                .score())
                        - value(earlier.fields()
                                .values()
                                .iterator()
                                .next()
                                .score()
                                .score()));
        assertThat(value(whole.se())).isPositive();
        assertThat(value(whole.minimalDetectable())).isGreaterThan(2 * value(whole.se()));
        assertThat(field(part(release, "d2")).change()).isEqualTo(ChangeFigures.UNDEFINED);
    }

    @Test
    void handsEarlierReleasesToTheAuditor() {
        EarlierRelease before = new EarlierRelease(TOWN.grid(), TOWN.release());
        List<EarlierRelease> read = new ArrayList<>();
        Auditing reading = (estimates, earlier) -> {
            read.addAll(earlier);
            return Auditing.TRUSTING.of(estimates, earlier);
        };

        new Gate(GateTown.K, reading, List.of()).after(List.of(before)).audited(TOWN.estimates());

        assertThat(read).containsExactly(before);
    }

    @Test
    void neverCountsTheOpenLinkInParts() {
        Release release = TOWN.release();

        Release both = release.withOpenLink(OpenLinkRow.of(TOWN.estimates().all(), GateTown.K));

        OpenLinkFigures row = both.supplement().openLink().orElseThrow();
        assertThat(value(row.n())).isEqualTo(value(release.respondents()));
        assertThat(both.units()).isEqualTo(release.units());
        assertThat(OpenLinkRow.of(town(10, 5, 4).estimates().all(), GateTown.K).n())
                .isEqualTo(Withheld.PROTECTED);
    }

    @Test
    void refusesThresholdsBelowFive() {
        assertThatIllegalArgumentException().isThrownBy(() -> Gate.of(4));
    }

    private static GateTown town(int first, int second, int third) {
        List<Person> people = new ArrayList<>();
        add(people, "d1", OFFICE, first);
        add(people, "d2", OFFICE, second);
        add(people, "d3", CRAFT, third / 2);
        add(people, "d3", OFFICE, third - third / 2);
        return new GateTown(
                GateTown.town(List.of(
                        unit("d1", "", Map.of(OFFICE, 50)),
                        unit("d2", "", Map.of(OFFICE, 16, GateTown.CARE, 9)),
                        unit("d3", "", Map.of(CRAFT, 20, OFFICE, 20)))),
                people);
    }

    private static void add(List<Person> people, String unit, RoleKey role, int count) {
        for (int i = 0; i < count; i++) {
            people.add(person(unit, role, 1 + i % 5));
        }
    }

    private static PartFigures part(Release release, String key) {
        return Optional.ofNullable(release.units().get(key)).orElseThrow();
    }

    private static PartField field(PartFigures part) {
        return Optional.ofNullable(part.fields().get(A)).orElseThrow();
    }

    private static double value(Figure figure) {
        return figure.value().orElseThrow();
    }
}
