package de.digicheck.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digicheck.aggregation.FigureKey;
import de.digicheck.release.AuditedTown.Staff;
import de.digicheck.shared.ItemKey;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What an earlier survey and this one tell together. Item {@code a1} is marked factual. */
class EarlierWavesAuditTest {

    private static final AuditedTown TOWN = town(12, 3, 22);

    private static AuditedTown town(int first, int second, int third) {
        return AuditedTown.of(List.of(
                new Staff("o1", "d1", "admin", 24, first),
                new Staff("o2", "d1", "admin", 14, second),
                new Staff("o3", "d1", "admin", 34, third),
                new Staff("o4", "d2", "admin", 48, 26)));
    }

    private static Drafting part(AuditedTown town, String key, String... leaves) {
        return Drafting.of(town).part(key, town.cells(leaves), OptionalLong.empty());
    }

    private static Candidate now() {
        return part(TOWN, "d1", "o1", "o2", "o3").candidate();
    }

    private static AuditReport audit(Candidate candidate, Candidate... earlier) {
        List<EarlierRelease> waves = List.of(earlier).stream()
                .map(wave -> new EarlierRelease(TOWN.grid(), wave.release()))
                .toList();
        return Auditing.attacking(5).of(TOWN.estimates(), waves).audit(candidate);
    }

    @Test
    void tellsFewPeopleByAFactAndByNothingElse() {
        Candidate before = part(TOWN, "o1+o3", "o1", "o3").candidate();

        assertThat(audit(now()).findings()).isEmpty();
        assertThat(audit(now(), before).findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.figure()).isEqualTo("item/a1");
            assertThat(finding.set()).isEqualTo(List.of("o2"));
        });
    }

    @Test
    void takesNothingFromAWaveThatIsVisiblyAboutOthers() {
        AuditedTown others = town(24, 14, 34);

        assertThat(audit(now(), part(others, "o1+o3", "o1", "o3").candidate()).findings())
                .isEmpty();
    }

    @Test
    void holdsNothingAgainstAReleaseThatWasKnownBefore() {
        Candidate before = part(TOWN, "o1+o3", "o1", "o3")
                .part("d1", TOWN.cells("o1", "o2", "o3"), OptionalLong.empty())
                .candidate();

        assertThat(audit(now(), before).findings()).isEmpty();
    }

    /** Those who stayed away this time are the difference between the town and what was told of all others before. */
    @Test
    void withholdsAFactThatEvenTheTownWouldTell() {
        AuditedTown first = pair(12);
        EarlierRelease before = new EarlierRelease(first.grid(), Gate.of(5).release(first.estimates()));

        AuditLoop.Outcome outcome = Gate.of(5).after(List.of(before)).audited(pair(2).estimates());

        Release release = outcome.candidate().release();
        assertThat(outcome.publishable()).isTrue();
        assertThat(outcome.report().rounds())
                .extracting(AuditReport.Round::step)
                .endsWith(CoarseningStep.WITHHOLD_ITEMS);
        assertThat(release.items()).hasEntrySatisfying(new ItemKey("a1"), item -> assertThat(item.need())
                .isEqualTo(Withheld.PROTECTED));
        assertThat(release.items()).hasEntrySatisfying(new ItemKey("a2"), item -> assertThat(item.need())
                .isInstanceOf(Reported.class));
        assertThat(release.fields().values()).anySatisfy(field -> {
            assertThat(field.items()).contains(new ItemKey("a1"));
            assertThat(field.score().score()).isEqualTo(Withheld.PROTECTED);
        });
        assertThat(release.fields().values())
                .anySatisfy(field -> assertThat(field.score().score()).isInstanceOf(Reported.class));
    }

    /** An item cannot be left out of what everybody answered. */
    @Test
    void publishesNothingWhenSomethingIsFoundOfAllRespondents() {
        AuditFinding all = new AuditFinding(AuditFinding.Kind.COUNT, FigureKey.RESPONDENTS.id(), List.of("o2"));
        Auditing finding = (estimates, earlier) -> candidate -> new AuditReport(1, 1, 1, List.of(all), List.of());
        Gate gate = new Gate(5, finding, List.of());

        assertThat(gate.audited(TOWN.estimates()).publishable()).isFalse();
        assertThatThrownBy(() -> gate.release(TOWN.estimates())).isInstanceOf(IllegalStateException.class);
    }

    private static AuditedTown pair(int second) {
        return AuditedTown.of(List.of(
                new Staff("o1", "d1", "admin", 24, 20),
                new Staff("o2", "d1", "admin", 14, second),
                new Staff("o4", "d2", "admin", 48, 26)));
    }

    @Test
    void passesOverPartsThatAreGone() {
        Candidate before = part(TOWN, "gone", "o1", "o3").candidate();

        assertThat(audit(now(), before))
                .isEqualTo(audit(now(), part(TOWN, "d1", "o1", "o2", "o3").candidate()));
    }
}
