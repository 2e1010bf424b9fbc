package de.digicheck.projectcatalogue.web;

import de.digicheck.projectcatalogue.OutlineVersion;
import de.digicheck.projectcatalogue.Synergies;
import de.digicheck.projectcatalogue.Synergies.Synergy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Another project that an outline has something in common with.
 *
 * @param outlined whether it has an outline that can be opened
 * @param reasons what they have in common, in words
 */
record SynergyView(String key, String label, boolean outlined, boolean maybeDuplicate, List<String> reasons) {

    static List<SynergyView> of(OutlineVersion version, List<OutlineVersion> all, OutlineWords words) {
        Set<String> outlined = all.stream().map(one -> one.key().value()).collect(Collectors.toSet());
        return Synergies.of(
                        version.outline(),
                        words.projects().list(),
                        all.stream().map(OutlineVersion::outline).toList())
                .stream()
                .map(one -> of(one, outlined, words))
                .toList();
    }

    private static SynergyView of(Synergy synergy, Set<String> outlined, OutlineWords words) {
        List<String> reasons = new ArrayList<>();
        if (synergy.similar()) {
            BigDecimal percent = BigDecimal.valueOf(100 * synergy.similarity()).setScale(0, RoundingMode.HALF_UP);
            reasons.add(words.text("outline.synergy.words", percent.toPlainString()));
        }
        if (!synergy.components().isEmpty()) {
            reasons.add(words.text(
                    "outline.synergy.components",
                    synergy.components().stream()
                            .map(component -> words.word("component", component))
                            .collect(Collectors.joining(", "))));
        }
        if (synergy.sameGoal()) {
            reasons.add(words.text("outline.synergy.goal"));
        }
        if (synergy.sameLead()) {
            reasons.add(words.text("outline.synergy.lead"));
        }
        String key = synergy.other().value();
        return new SynergyView(key, words.project(key), outlined.contains(key), synergy.maybeDuplicate(), reasons);
    }
}
