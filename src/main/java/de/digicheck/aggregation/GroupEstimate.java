package de.digicheck.aggregation;

import de.digicheck.shared.ItemKey;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Everything that is estimated of one group: the town, a unit with everything below it, or a role group.
 *
 * @param respondents responses
 * @param headcount employees; empty when not known
 * @param items in the order of the questionnaire
 * @param fields in the fixed order of the action fields
 */
public record GroupEstimate(
        long respondents, OptionalLong headcount, List<ItemEstimate> items, List<FieldEstimate> fields) {

    public GroupEstimate {
        items = List.copyOf(items);
        fields = List.copyOf(fields);
    }

    /** Tells whether more people answered than the headcount has. */
    public boolean isStale() {
        return headcount.isPresent() && respondents > headcount.getAsLong();
    }

    /** The same group, in which so many people wrote a text to an item. */
    GroupEstimate withTexts(Map<ItemKey, Long> texts) {
        List<ItemEstimate> told = items.stream()
                .map(item -> item.withTexts(texts.getOrDefault(item.item(), 0L)))
                .toList();
        return new GroupEstimate(respondents, headcount, told, fields);
    }
}
