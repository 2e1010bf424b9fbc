package de.digicheck.release;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.aggregation.SealedText;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.organisation.Part;
import de.digicheck.organisation.PartHeads;
import de.digicheck.organisation.PartMember;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.PartKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Batches of free texts over random towns. */
class TextBatchingPropertyTest {

    private static final CampaignKey CAMPAIGN = new CampaignKey("staff-2026");
    private static final int FEWEST = 10;
    private static final int FEWEST_OPEN = 20;

    /** Every text is its own number, so that batches can be read back. */
    private record Town(Part part, List<SealedText> texts) {

        List<TextBatch> batches(long seed) {
            return new TextBatching(FEWEST, FEWEST_OPEN, new Random(seed))
                    .form(CAMPAIGN, texts, Optional.of(new TextBatching.Tree(part, some -> some.leaves()
                            .map(Part::key)
                            .collect(Collectors.toSet()))));
        }
    }

    private static Town town(long seed) {
        Random random = new Random(seed);
        int[] next = {0};
        Part part = part(random, 3, next);
        List<SealedText> texts = new ArrayList<>();
        List<PartKey> leaves = part.leaves().map(Part::key).toList();
        for (String item : List.of("wishes", "worries")) {
            for (PartKey leaf : leaves) {
                int written = random.nextInt(30);
                for (int i = 0; i < written; i++) {
                    texts.add(new SealedText(new ItemKey(item), Optional.of(leaf), leaf + "#" + texts.size()));
                }
            }
            IntStream.range(0, random.nextInt(40))
                    .forEach(i ->
                            texts.add(new SealedText(new ItemKey(item), Optional.empty(), "open#" + texts.size())));
        }
        return new Town(part, texts);
    }

    private static Part part(Random random, int depth, int[] next) {
        String code = "u" + next[0]++;
        List<Part> children = depth == 0 || random.nextInt(4) == 0
                ? List.of()
                : IntStream.range(0, 1 + random.nextInt(4))
                        .mapToObj(i -> part(random, depth - 1, next))
                        .toList();
        return new Part(
                List.of(new PartMember(new PartKey(code), LocalizedText.german(code))),
                Set.of(),
                Set.of(new OrgUnitCode(code)),
                PartHeads.NONE,
                Map.of(),
                false,
                children);
    }

    @Property(tries = 300)
    void makesNoBatchSmallerThanAgreed(@ForAll long seed) {
        assertThat(town(seed).batches(seed)).allSatisfy(batch -> {
            boolean open = batch.texts().get(0).text().startsWith("open#");
            assertThat(batch.texts()).hasSizeGreaterThanOrEqualTo(open ? FEWEST_OPEN : FEWEST);
            assertThat(batch.texts()).allMatch(text -> text.text().startsWith("open#") == open);
        });
    }

    @Property(tries = 300)
    void putsEachTextIntoOneBatchAtMostAndWithholdsOnlyWhatIsTooLittleForTheTown(@ForAll long seed) {
        Town town = town(seed);
        List<TextBatch> batches = town.batches(seed);
        List<String> all = batches.stream()
                .flatMap(batch -> batch.texts().stream())
                .map(BatchText::text)
                .toList();
        assertThat(all).doesNotHaveDuplicates();
        for (String item : List.of("wishes", "worries")) {
            long placed = count(
                    town,
                    text -> text.item().value().equals(item) && text.part().isPresent());
            long open = count(
                    town,
                    text -> text.item().value().equals(item) && text.part().isEmpty());
            long expected = (placed >= FEWEST ? placed : 0) + (open >= FEWEST_OPEN ? open : 0);
            assertThat(batches.stream()
                            .filter(batch -> batch.item().value().equals(item))
                            .mapToLong(batch -> batch.texts().size())
                            .sum())
                    .isEqualTo(expected);
        }
    }

    private static long count(Town town, Predicate<SealedText> which) {
        return town.texts().stream().filter(which).count();
    }

    /** Whoever knows the texts of a parent and of all batches below it learns nothing of a smaller group. */
    @Property(tries = 300)
    void dividesAFamilyAsAWholeOrNotAtAll(@ForAll long seed) {
        Town town = town(seed);
        Map<List<Object>, Integer> sizes = new HashMap<>();
        town.batches(seed).stream()
                .filter(batch -> !batch.texts().get(0).text().startsWith("open#"))
                .forEach(batch -> sizes.merge(
                        List.of(batch.item(), batch.units()), batch.texts().size(), Integer::sum));
        sizes.forEach((group, size) -> {
            Set<?> units = Set.copyOf((List<?>) group.get(1));
            List<PartKey> within = town.part()
                    .walk()
                    .filter(part -> units.isEmpty()
                            ? part.equals(town.part())
                            : part.units().equals(units))
                    .findFirst()
                    .orElseThrow()
                    .leaves()
                    .map(Part::key)
                    .toList();
            assertThat((long) size)
                    .isEqualTo(count(
                            town,
                            text -> text.item().equals(group.get(0))
                                    && text.part().filter(within::contains).isPresent()));
        });
    }

    /** Nobody reads hundreds of texts in one go. */
    @Property(tries = 300)
    void splitsManyTextsEvenly(@ForAll long seed) {
        Map<List<Object>, IntSummaryStatistics> sizes = town(seed).batches(seed).stream()
                .collect(Collectors.groupingBy(
                        batch -> List.of(
                                batch.item(),
                                batch.units(),
                                batch.texts().get(0).text().startsWith("open#")),
                        Collectors.summarizingInt(batch -> batch.texts().size())));
        assertThat(sizes.values()).allSatisfy(size -> {
            assertThat(size.getMax()).isLessThanOrEqualTo(100);
            assertThat(size.getMax() - size.getMin()).isLessThanOrEqualTo(1);
        });
    }

    @Example
    void leavesNoPartAndNoOrderInABatch() {
        Town town = town(3);
        List<TextBatch> batches = town.batches(5);
        assertThat(batches).isNotEmpty();
        assertThat(TextBatch.class.getRecordComponents())
                .extracting(part -> part.getName())
                .containsExactly("id", "revision", "campaign", "item", "units", "texts");
        assertThat(BatchText.class.getRecordComponents())
                .extracting(part -> part.getName())
                .containsExactly("id", "text", "isDecided", "passed");
        List<String> order =
                batches.get(0).texts().stream().map(BatchText::text).toList();
        assertThat(order).isNotEqualTo(order.stream().sorted().toList());
        assertThat(batches.toString()).doesNotContain("#");
    }
}
