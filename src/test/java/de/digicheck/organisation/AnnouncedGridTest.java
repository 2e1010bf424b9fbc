package de.digicheck.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.digicheck.organisation.GridStep.Kind;
import de.digicheck.organisation.UnmergeableException.Reason;
import de.digicheck.organisation.yaml.OrganisationYaml;
import de.digicheck.shared.Findings;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnnouncedGridTest {

    private static final RoleKey ADMIN = new RoleKey("admin");
    private static final RoleKey LEAD = new RoleKey("lead");
    private static final List<RoleGroup> ROLES = List.of(
            new RoleGroup(ADMIN, false, LocalizedText.german("Verwaltung")),
            new RoleGroup(LEAD, true, LocalizedText.of("Leitung", "Leadership")));
    private static final int THRESHOLD = 10;

    @Test
    void mergesTheShippedTown() {
        Municipality town = OrganisationYaml.read(Path.of("organisations/musterstadt.yaml"), new Findings())
                .orElseThrow();
        AnnouncedGrid grid = AnnouncedGrid.of(town, THRESHOLD);

        assertThat(grid.town().invited()).isEqualTo(1203);
        assertThat(grid.town().children())
                .extracting(part -> part.key().value())
                .containsExactly("d1", "d2", "d3", "d4", "leitung.role");
        assertThat(grid.leaves()).hasSize(27).allMatch(leaf -> leaf.invited() >= THRESHOLD);
        Part forest = grid.find(new PartKey("children-and-youth.direct+nursery-forest"))
                .orElseThrow();
        assertThat(forest.label().in(Language.GERMAN))
                .isEqualTo("Fachbereich Kinder, Jugend und Familie (direkt) und Waldkita");
        assertThat(forest.kinds()).containsExactly("department", "nursery");
        assertThat(grid.partOf(new OrgUnitCode("nursery-forest"), Optional.empty()))
                .contains(forest);
        assertThat(grid.partOf(new OrgUnitCode("nursery-forest"), Optional.of(new RoleKey("leitung"))))
                .map(part -> part.key().value())
                .contains("leitung.role");
    }

    @Test
    void namesJoinedPartsInPlainWords() {
        AnnouncedGrid grid = grid(
                unit("standesamt", "Standesamt", null, 4),
                unit("wahlbuero", "Wahlbüro", null, 3),
                unit("archiv", "Archiv", null, 3),
                unit("bauhof", "Bauhof", null, 40));

        Part joined = grid.leaves().get(0);
        assertThat(joined.key()).isEqualTo(new PartKey("archiv+standesamt+wahlbuero"));
        assertThat(joined.label())
                .isEqualTo(LocalizedText.of("Archiv, Standesamt und Wahlbüro", "Archiv, Standesamt and Wahlbüro"));
    }

    /** Without the childless member in the pool, a+b without its children would be three people. */
    @Test
    void poolsAMemberWithoutChildrenWithTheChildrenOfTheOther() {
        AnnouncedGrid grid = grid(
                unit("a", "A", null, 3),
                unit("b", "B", null, 0),
                unit("b1", "B1", "b", 12),
                unit("b2", "B2", "b", 15),
                unit("c", "C", null, 40));

        assertThat(outline(grid.town())).isEqualTo("a+b+c[a+b[a+b1 b2] c]");
    }

    @Test
    void showsAPartThatEqualsItsParentOnce() {
        AnnouncedGrid grid = grid(
                unit("a", "A", null, 0), unit("a1", "A1", "a", 0), unit("x", "X", "a1", 11), unit("y", "Y", "a1", 12));

        assertThat(outline(grid.town())).isEqualTo("a[x y]");
    }

    @Test
    void joinsUnitsOfUnknownSizeInsteadOfLeavingThemOut() {
        OrgUnit unknown = new OrgUnit(
                new OrgUnitCode("b"),
                OrgUnitKind.OFFICE,
                Optional.empty(),
                LocalizedText.german("B"),
                Optional.empty(),
                List.of());
        AnnouncedGrid grid =
                AnnouncedGrid.of(town(unit("a", "A", null, 12), unknown, unit("c", "C", null, 30)), THRESHOLD);

        assertThat(outline(grid.town())).isEqualTo("a+b+c[a+b c]");
        assertThat(grid.leaves().get(0).heads().complete()).isFalse();
        assertThat(grid.leaves().get(0).storedRoles()).isEmpty();
        assertThat(grid.leaves().get(1).storedRoles()).containsExactly(Map.entry(ADMIN, 30));
    }

    @Test
    void keepsLeadershipInItsUnitsWhereThereIsTooLittleOfIt() {
        AnnouncedGrid grid = AnnouncedGrid.of(town(led("a", 20, 5), led("b", 20, 4)), THRESHOLD);

        assertThat(outline(grid.town())).isEqualTo("a+b[a b]");
        assertThat(grid.partOf(new OrgUnitCode("a"), Optional.of(LEAD)))
                .map(part -> part.key().value())
                .contains("a");
        assertThat(grid.leaves()).allMatch(leaf -> leaf.storedRoles().isEmpty());
    }

    @Test
    void attachesStaffOfAnInnerUnitToANamedPart() {
        Municipality town = town(
                unit("mayor", "OB", null, 3),
                unit("audit", "Prüfung", "mayor", 30),
                unit("press", "Presse", "mayor", 11),
                unit("works", "Stadtbetrieb", null, 50));
        GridStep attach = new GridStep(Kind.ATTACH, List.of(new PartKey("mayor.direct"), new PartKey("audit")));

        assertThat(outline(AnnouncedGrid.of(town, THRESHOLD).town()))
                .isEqualTo("mayor+works[mayor[mayor.direct+press audit] works]");
        assertThat(outline(AnnouncedGrid.of(town, THRESHOLD, List.of(attach)).town()))
                .isEqualTo("mayor+works[mayor[audit+mayor.direct press] works]");
    }

    @Test
    void joinsPartsFurtherAndPoolsWhatIsBelowThem() {
        AnnouncedGrid grid = grid(
                unit("a", "A", null, 0),
                unit("a1", "A1", "a", 20),
                unit("a2", "A2", "a", 20),
                unit("b", "B", null, 20),
                unit("c", "C", null, 20));
        AnnouncedGrid joined = grid.join(List.of(new PartKey("a"), new PartKey("b")));

        assertThat(outline(joined.town())).isEqualTo("a+b+c[a+b[a1 a2 b] c]");
        assertThat(outline(joined.join(List.of(new PartKey("a2"), new PartKey("b")))
                        .town()))
                .isEqualTo("a+b+c[a+b[a1 a2+b] c]");
        assertThat(joined.steps())
                .containsExactly(new GridStep(Kind.JOIN, List.of(new PartKey("a"), new PartKey("b"))));
    }

    @Test
    void refusesToJoinWhatDoesNotStandTogether() {
        AnnouncedGrid grid = AnnouncedGrid.of(
                town(unit("a", "A", null, 0), unit("a1", "A1", "a", 20), unit("a2", "A2", "a", 20), led("b", 20, 12)),
                THRESHOLD);

        assertThat(refusal(grid, "a1")).isEqualTo(Reason.TOO_FEW_PARTS);
        assertThat(refusal(grid, "a1", "a1")).isEqualTo(Reason.TOO_FEW_PARTS);
        assertThat(refusal(grid, "a1", "x")).isEqualTo(Reason.UNKNOWN_PART);
        assertThat(refusal(grid, "a1", "b")).isEqualTo(Reason.DIFFERENT_FAMILIES);
        assertThat(refusal(grid, "a", "lead.role")).isEqualTo(Reason.SEPARATE_PART);
    }

    private static Reason refusal(AnnouncedGrid grid, String... parts) {
        List<PartKey> keys = Stream.of(parts).map(PartKey::new).toList();
        Reason[] reason = new Reason[1];
        assertThatExceptionOfType(UnmergeableException.class)
                .isThrownBy(() -> grid.join(keys))
                .satisfies(refused -> reason[0] = refused.reason());
        return reason[0];
    }

    private static AnnouncedGrid grid(OrgUnit... units) {
        return AnnouncedGrid.of(town(units), THRESHOLD);
    }

    private static Municipality town(OrgUnit... units) {
        return new Municipality("town", LocalizedText.german("Stadt"), ROLES, Arrays.asList(units));
    }

    private static OrgUnit unit(String code, String label, @Nullable String parent, int heads) {
        return new OrgUnit(
                new OrgUnitCode(code),
                OrgUnitKind.OFFICE,
                Optional.ofNullable(parent).map(OrgUnitCode::new),
                LocalizedText.of(label, label),
                Optional.of(Map.of(ADMIN, heads)),
                List.of());
    }

    private static OrgUnit led(String code, int heads, int leaders) {
        return new OrgUnit(
                new OrgUnitCode(code),
                OrgUnitKind.OFFICE,
                Optional.empty(),
                LocalizedText.german(code),
                Optional.of(Map.of(ADMIN, heads, LEAD, leaders)),
                List.of());
    }

    private static String outline(Part part) {
        return part.isLeaf()
                ? part.key().value()
                : part.key()
                        + part.children().stream()
                                .map(AnnouncedGridTest::outline)
                                .toList()
                                .toString()
                                .replace(",", "");
    }
}
