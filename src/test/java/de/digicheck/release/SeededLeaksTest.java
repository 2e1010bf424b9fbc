package de.digicheck.release;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.aggregation.GridCell;
import de.digicheck.release.AuditFinding.Kind;
import de.digicheck.release.AuditedTown.Staff;
import de.digicheck.release.json.EquationsJson;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.RoleKey;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Releases that tell too much in ways that have happened elsewhere. Nothing but the audit would stop them. */
class SeededLeaksTest {

    private static final List<Staff> STAFF = List.of(
            new Staff("o1", "d1", "admin", 24, 12),
            new Staff("o2", "d1", "admin", 14, 3),
            new Staff("o3", "d1", "admin", 34, 22),
            new Staff("o4", "d2", "admin", 48, 26),
            new Staff("o5", "d2", "admin", 12, 2),
            new Staff("o5", "d2", "craft", 18, 13),
            new Staff("o6", "d2", "admin", 14, 7));
    /** One person more, in a group of its own. */
    private static final Staff ONE_MORE = new Staff("o4", "d2", "care", 10, 1);

    private static final AuditedTown TOWN = AuditedTown.of(STAFF);

    @TempDir
    private Path folder;

    private final Drafting drafting = Drafting.of(TOWN);

    private Drafting part(String key, String... cells) {
        return drafting.part(key, TOWN.cells(cells), OptionalLong.empty());
    }

    private static AuditReport audit(Candidate candidate) {
        return TOWN.audit().audit(candidate);
    }

    private static List<List<String>> sets(AuditReport report) {
        return report.findings().stream().map(AuditFinding::set).distinct().toList();
    }

    private List<String> leaks(Candidate candidate) throws IOException {
        Path file = folder.resolve("equations.json");
        try (OutputStream out = Files.newOutputStream(file)) {
            EquationsJson.write(Equations.of(candidate, TOWN.estimates(), 5, true), out);
        }
        return OutsideAttacker.leaks(file);
    }

    @Test
    void findsNothingWhereNothingIs() throws IOException {
        part("d1", "o1", "o2", "o3");
        part("d2", "o4", "o5", "o6");
        Candidate candidate = drafting.candidate();

        assertThat(audit(candidate).findings()).isEmpty();
        assertThat(leaks(candidate)).isEmpty();
    }

    @Test
    void findsNothingInWhatTheGatePublishes() throws IOException {
        AuditLoop.Outcome outcome = Gate.of(5).audited(TOWN.estimates());

        assertThat(outcome.candidate().release().units()).isNotEmpty();
        assertThat(outcome.report().passed()).isTrue();
        assertThat(outcome.report().rounds()).isEmpty();
        assertThat(leaks(outcome.candidate())).isEmpty();
    }

    @Test
    void findsTheHoleInAParentsTotal() throws IOException {
        part("d1", "o1", "o2", "o3");
        part("o1", "o1");
        part("o3", "o3");
        Candidate candidate = drafting.candidate();

        assertThat(sets(audit(candidate))).contains(List.of("o2"));
        assertThat(leaks(candidate)).isNotEmpty().allMatch(leak -> leak.contains(": o2|"));
    }

    @Test
    void findsWhatAnExtraTableLeaves() throws IOException {
        part("d1", "o1", "o2", "o3");
        part("o1+o3", "o1", "o3");
        Candidate candidate = drafting.candidate();

        assertThat(sets(audit(candidate))).contains(List.of("o2"));
        assertThat(leaks(candidate)).isNotEmpty();
    }

    @Test
    void findsTheRestOfAPartWhoseRoleLivesNowhereElse() throws IOException {
        part("d1", "o1", "o2", "o3");
        part("d2", "o4", "o5", "o6");
        part("o5", "o5");
        part("o4+o6", "o4", "o6");
        drafting.role(new RoleKey("craft"), TOWN.cells("o5|craft"));
        Candidate candidate = drafting.candidate();

        assertThat(sets(audit(candidate))).contains(List.of("o5|admin"));
        assertThat(leaks(candidate)).anyMatch(leak -> leak.endsWith(": o5|admin"));
    }

    @Test
    void findsOneDecimalTooMany() {
        drafting.withDecimals(1);
        part("d1", "o1", "o2", "o3");

        assertThat(audit(drafting.candidate()).findings())
                .contains(new AuditFinding(Kind.RULE, "field/alpha", List.of("d1")));
    }

    @Test
    void findsTheNumberThatFollowsFromAStandardError() throws IOException {
        drafting.withErrors();
        part("d1", "o1", "o2", "o3");
        part("o1", "o1");
        part("o3", "o3");
        AuditReport report = audit(drafting.candidate());

        assertThat(report.findings())
                .contains(new AuditFinding(Kind.RULE, "field/alpha", List.of("o1")))
                .anySatisfy(finding -> {
                    assertThat(finding.kind()).isEqualTo(Kind.COUNT);
                    assertThat(finding.set()).isEqualTo(List.of("o2"));
                });
    }

    @Test
    void findsAScoreOfOneItemThatIsShownLikeThatOfMany() {
        drafting.withSingleItemsEarly();
        part("o6", "o6");

        assertThat(audit(drafting.candidate()).findings())
                .contains(new AuditFinding(Kind.RULE, "field/gamma", List.of("o6")));
    }

    @Test
    void findsALateAnswer() {
        AuditedTown later = AuditedTown.of(
                Stream.concat(STAFF.stream(), Stream.of(ONE_MORE)).toList());
        Set<GridCell> late = later.cells("o4|care");
        Candidate before = publishedOnce(TOWN).without(late);
        Candidate after = publishedOnce(later);

        assertThat(new Audit(later.structure(), later.counts(), 5, List.of(before))
                        .audit(after)
                        .findings())
                .anySatisfy(finding -> assertThat(finding.set()).isEqualTo(List.of("o4|care")));
        assertThat(later.audit().audit(after).findings()).isEmpty();
    }

    @Test
    void findsALeaverByAnItemThatStaysTheSame() {
        AuditedTown first = AuditedTown.of(
                Stream.concat(STAFF.stream(), Stream.of(ONE_MORE)).toList());
        Candidate firstWave = factual(publishedOnce(first));
        Candidate secondWave = publishedOnce(TOWN).without(first.cells("o4|care"));

        assertThat(new Audit(first.structure(), first.counts(), 5, List.of(firstWave))
                        .audit(factual(secondWave))
                        .findings())
                .anySatisfy(finding -> {
                    assertThat(finding.figure()).isEqualTo("item/a1");
                    assertThat(finding.set()).isEqualTo(List.of("o4|care"));
                });
    }

    private static Candidate publishedOnce(AuditedTown town) {
        return Drafting.of(town)
                .part("d1", town.cells("o1", "o2", "o3"), OptionalLong.empty())
                .part("d2", town.cells("o4", "o5", "o6"), OptionalLong.empty())
                .candidate();
    }

    /** Of another wave only items marked factual are of the same answers. */
    private static Candidate factual(Candidate wave) {
        Release release = wave.release();
        ItemKey item = new ItemKey("a1");
        Map<String, PartFigures> units = new LinkedHashMap<>();
        release.units()
                .forEach((key, part) -> units.put(
                        key,
                        new PartFigures(
                                key,
                                part.parent(),
                                part.leaf(),
                                part.label(),
                                part.memberUnits(),
                                Withheld.PROTECTED,
                                part.headcount(),
                                Map.of(item, part.items().get(item)),
                                Map.of())));
        Release only = new Release(
                release.kind(),
                Withheld.PROTECTED,
                release.headcount(),
                Map.of(item, release.items().get(item)),
                Map.of(),
                units,
                Map.of(),
                release.supplement(),
                List.of());
        return new Candidate(only, wave.roleCells(), wave.absent());
    }
}
