package de.digicheck.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EarlierPartsTest {

    private static final Municipality TOWN =
            town(unit("d1"), unit("a", "d1"), unit("b", "d1"), unit("c", "d1"), unit("d2"));

    @Test
    void joinsAPartWithNobodyElseThanBefore() {
        AnnouncedGrid announced = AnnouncedGrid.of(TOWN, 10);
        EarlierParts earlier = EarlierParts.of(announced, List.of(List.of("a", "b"), List.of("c"), List.of("d2")));

        TierGrid free = tiers(announced, Map.of("a", 9, "b", 4, "c", 5, "d2", 30));
        TierGrid bound = free.without(earlier, announced, TOWN);

        assertThat(keys(free)).contains("b+c");
        assertThat(keys(bound)).doesNotContain("b+c", "a", "c").contains("d1", "d2");
    }

    @Test
    void splitsAPartThatStandsAlone() {
        AnnouncedGrid announced = AnnouncedGrid.of(TOWN, 10);
        EarlierParts earlier = EarlierParts.of(announced, List.of(List.of("a", "b"), List.of("c"), List.of("d2")));

        TierGrid bound =
                tiers(announced, Map.of("a", 9, "b", 8, "c", 7, "d2", 30)).without(earlier, announced, TOWN);

        assertThat(keys(bound)).contains("a", "b", "c");
    }

    @Test
    void joinsPartsWhoseStaffWentToOneUnit() {
        EarlierParts earlier = EarlierParts.of(
                AnnouncedGrid.of(TOWN, 10), List.of(List.of("a"), List.of("b"), List.of("c"), List.of("d2")));
        Municipality later = town(
                unit("d1"), unit("a", "d1"), unit("b", "d1"), unit("c", "d1"), formed("n", "d1", "a", "b"), unit("d2"));
        AnnouncedGrid announced = AnnouncedGrid.of(later, 10);

        TierGrid bound = tiers(announced, Map.of("a", 9, "b", 8, "c", 7, "n", 8, "d2", 30))
                .without(earlier, announced, later);

        assertThat(keys(bound)).contains("a+b+n", "c").doesNotContain("a", "b", "n");
    }

    @Property(tries = 200)
    void crossesNoPartThatWasPublishedBefore(@ForAll long seed) {
        Municipality town = RandomTown.of(seed);
        AnnouncedGrid announced = AnnouncedGrid.of(town, 10);
        TierGrid before = TierGrid.of(announced, respondents(announced, seed), 5);
        List<List<String>> published = before.leaves().stream()
                .map(part -> part.members().stream()
                        .map(member -> member.code().value())
                        .toList())
                .toList();

        TierGrid after = TierGrid.of(announced, respondents(announced, seed + 1), 5)
                .without(EarlierParts.of(announced, published), announced, town);

        for (Part part : after.parts()) {
            Set<PartKey> own = after.announcedLeavesOf(part);
            assertThat(before.leaves().stream().map(before::announcedLeavesOf))
                    .allMatch(earlier ->
                            own.containsAll(earlier) || earlier.containsAll(own) || Collections.disjoint(own, earlier));
            assertThat(after.respondentsOf(part)).isGreaterThanOrEqualTo(5);
        }
    }

    private static Map<PartKey, Integer> respondents(AnnouncedGrid grid, long seed) {
        Random random = new Random(seed);
        Map<PartKey, Integer> respondents = new HashMap<>();
        grid.leaves().stream().map(Part::key).sorted().forEach(leaf -> respondents.put(leaf, random.nextInt(14)));
        return respondents;
    }

    private static TierGrid tiers(AnnouncedGrid announced, Map<String, Integer> respondents) {
        Map<PartKey, Integer> byKey = new HashMap<>();
        respondents.forEach((key, count) -> byKey.put(new PartKey(key), count));
        return TierGrid.of(announced, byKey, 5);
    }

    private static List<String> keys(TierGrid grid) {
        return grid.parts().stream().map(part -> part.key().value()).toList();
    }

    private static Municipality town(OrgUnit... units) {
        return new Municipality("town", LocalizedText.german("Stadt"), List.of(), List.of(units));
    }

    private static OrgUnit unit(String code) {
        return unit(code, Optional.empty(), code.startsWith("d1") ? 0 : 40, List.of());
    }

    private static OrgUnit unit(String code, String parent) {
        return unit(code, Optional.of(new OrgUnitCode(parent)), 20, List.of());
    }

    private static OrgUnit formed(String code, String parent, String... from) {
        return unit(
                code,
                Optional.of(new OrgUnitCode(parent)),
                20,
                Stream.of(from).map(OrgUnitCode::new).toList());
    }

    private static OrgUnit unit(String code, Optional<OrgUnitCode> parent, int heads, List<OrgUnitCode> from) {
        return new OrgUnit(
                new OrgUnitCode(code),
                OrgUnitKind.OFFICE,
                parent,
                LocalizedText.german(code),
                Optional.of(Map.of(new RoleKey("staff"), heads)),
                from);
    }
}
