package de.digicheck.release;

import de.digicheck.aggregation.SealedText;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.organisation.Part;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.PartKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Forms batches of free texts (methods: free text). A person answers a question once, so texts to one question are by as many
 * people; therefore each batch is of one question. Parts are those of the second tier. A family is divided only if each of
 * its members has enough texts; otherwise all of them stay with the parent. What is not enough for the whole town is withheld.
 * The announced part of a text is in no batch.
 *
 * @param fewest texts of a batch, at least 10
 * @param fewestOpen texts of a batch of an open link, where one person may have written several
 */
record TextBatching(int fewest, int fewestOpen, RandomGenerator random) {

    private static final int ID_BYTES = 12;

    /** The parts that texts are told apart by: the whole town, and the announced leaves of each part. */
    record Tree(Part town, Function<Part, Set<PartKey>> leavesOf) {}

    /** The batches, each text in one at most. */
    List<TextBatch> form(CampaignKey campaign, List<SealedText> texts, Optional<Tree> tree) {
        List<TextBatch> batches = new ArrayList<>();
        TreeMap<ItemKey, List<SealedText>> byItem =
                texts.stream().collect(Collectors.groupingBy(SealedText::item, TreeMap::new, Collectors.toList()));
        byItem.forEach((item, all) -> {
            List<SealedText> open =
                    all.stream().filter(text -> text.part().isEmpty()).toList();
            List<SealedText> placed =
                    all.stream().filter(text -> text.part().isPresent()).toList();
            if (open.size() >= fewestOpen) {
                batches.add(batch(campaign, item, List.of(), open));
            }
            tree.filter(parts -> placed.size() >= fewest).ifPresent(parts -> divide(parts.town(), parts, placed)
                    .forEach(group -> batches.add(batch(campaign, item, units(group.part(), parts), group.texts()))));
        });
        return batches;
    }

    private record Group(Part part, List<SealedText> texts) {}

    private List<Group> divide(Part part, Tree parts, List<SealedText> texts) {
        List<Group> children = part.children().stream()
                .map(child -> new Group(child, within(parts.leavesOf().apply(child), texts)))
                .toList();
        boolean all = children.stream().allMatch(child -> child.texts().size() >= fewest)
                && children.stream().mapToInt(child -> child.texts().size()).sum() == texts.size();
        if (children.isEmpty() || !all) {
            return List.of(new Group(part, texts));
        }
        return children.stream()
                .flatMap(child -> divide(child.part(), parts, child.texts()).stream())
                .toList();
    }

    private static List<SealedText> within(Set<PartKey> leaves, List<SealedText> texts) {
        return texts.stream()
                .filter(text -> text.part().filter(leaves::contains).isPresent())
                .toList();
    }

    /** The staff of separate role groups has no unit of its own. */
    private static List<OrgUnitCode> units(Part part, Tree parts) {
        return part.equals(parts.town()) || part.separate() ? List.of() : List.copyOf(part.units());
    }

    private TextBatch batch(CampaignKey campaign, ItemKey item, List<OrgUnitCode> units, List<SealedText> texts) {
        List<BatchText> shuffled = new ArrayList<>(
                texts.stream().map(text -> BatchText.open(id(), text.text())).toList());
        Collections.sort(shuffled, (one, other) -> one.id().compareTo(other.id()));
        return new TextBatch(id(), 1, campaign, item, units, shuffled);
    }

    private String id() {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
