package de.digicheck.actionfield.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.actionfield.ItemMapping;
import de.digicheck.actionfield.ItemMappings;
import de.digicheck.actionfield.MappedItem;
import de.digicheck.actionfield.PlacedMapping;
import de.digicheck.fixtures.Lines;
import de.digicheck.fixtures.PublishedSchema;
import de.digicheck.shared.Findings;
import de.digicheck.shared.GoalKey;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ItemMappingYamlTest {

    private static final PublishedSchema SCHEMA = PublishedSchema.of("item-mapping");
    private static final Path SHIPPED = Path.of("analysis/item-mapping.yaml");

    /** As the published contract shows it. */
    private static final String CONTRACT = """
            mappings:
              - {questionnaire: q, version: 1, items: [{item: i1, goal: g1, weight: 1}]}
            """;

    private final Findings findings = new Findings();

    @Test
    void publishesAValidSchema() {
        assertThat(SCHEMA.flaws()).isEmpty();
    }

    @Test
    void acceptsTheContractSample() {
        PlacedMapping placed = read(CONTRACT).orElseThrow().list().get(0);

        assertThat(findings.list()).isEmpty();
        assertThat(SCHEMA.objections(CONTRACT)).isEmpty();
        MappedItem item = new MappedItem(new ItemKey("i1"), new GoalKey("g1"), 1);
        assertThat(placed.mapping()).isEqualTo(new ItemMapping("q", 1, List.of(item)));
        assertThat(placed.itemPlaces()).containsEntry(item.item(), new Place("m.yaml", 2, 44));
    }

    @Test
    void acceptsTheShippedMapping() {
        Optional<ItemMappings> mappings = ItemMappingYaml.read(SHIPPED, findings);

        assertThat(findings.list()).isEmpty();
        assertThat(SCHEMA.objections(SHIPPED)).isEmpty();
        assertThat(mappings.orElseThrow().list())
                .extracting(placed -> placed.mapping().questionnaire())
                .contains("mitarbeiterbefragung-2026", "mitarbeiterbefragung-kurz-2026");
    }

    @Test
    void countsAnItemOnceWhenNoWeightIsGiven() {
        ItemMappings mappings = read("mappings: [{questionnaire: q, version: 2, items: [{item: i1, goal: g1}]}]")
                .orElseThrow();

        assertThat(mappings.list().get(0).mapping().items().get(0).weight()).isEqualTo(1);
    }

    @Test
    void reportsEveryMistakeAtOnce() {
        Optional<ItemMappings> mappings = read("""
                mappings:
                  - {questionnaire: q, version: 1, items: [{item: a, goal: g, weight: 0}, {item: b, goal: g, weight: -1}]}
                  - {questionnaire: q, version: 1, items: [{item: a, goal: g}, {item: a, goal: h}]}
                  - {questionnaire: q, version: 0, items: []}
                  - {questionnaire: q, version: two}
                  - {version: 3, items: [{item: a.b, goal: g}, {item: c}, {goal: g, wieght: 2}, {item: d, goal: g, weight: 1e400}]}
                """);

        assertThat(mappings.orElseThrow().complete()).isFalse();
        assertThat(Lines.placesAndCodes(findings))
                .containsExactly(
                        "2:71 bad-weight",
                        "2:102 bad-weight",
                        "3:5 duplicate-mapping",
                        "3:64 item-mapped-twice",
                        "4:33 bad-version",
                        "4:43 empty-list",
                        "5:5 missing-key",
                        "5:33 wrong-type",
                        "6:5 missing-key",
                        "6:33 bad-key",
                        "6:48 missing-key",
                        "6:59 missing-key",
                        "6:69 unknown-key",
                        "6:108 bad-weight");
        assertThat(Lines.of(findings))
                .contains("m.yaml:3:5: error duplicate-mapping: the questionnaire 'q' version 1 is also mapped at"
                        + " m.yaml:2:5 (keep one entry for each version)")
                .contains("m.yaml:3:64: error item-mapped-twice: the item 'a' is also mapped at m.yaml:3:44 (map it to"
                        + " the one goal it says most about)");
    }

    @Test
    void schemaRefusesWhatTheReaderRefuses() {
        assertThat(SCHEMA.objections(CONTRACT.replace("weight: 1", "weight: 0")))
                .hasSize(1);
        assertThat(SCHEMA.objections(CONTRACT.replace("version: 1", "version: 0")))
                .hasSize(1);
        assertThat(SCHEMA.objections(CONTRACT.replace("goal: g1", "gaol: g1"))).isNotEmpty();
    }

    private Optional<ItemMappings> read(String yaml) {
        return ItemMappingYaml.parse("m.yaml", yaml, findings);
    }
}
