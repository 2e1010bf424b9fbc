package de.digicheck.release;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.OrgUnitCode;
import java.util.List;

/**
 * Free texts to one question that leave the gate together (<i>Stapel</i>), before redaction. Nobody but the redactor whom the
 * terms name may read them.
 *
 * @param id random
 * @param revision counted from 1
 * @param units of the part they are of, never shown to the redactor; none for the whole town and for an open link
 */
public record TextBatch(
        String id, int revision, CampaignKey campaign, ItemKey item, List<OrgUnitCode> units, List<BatchText> texts) {

    public TextBatch {
        units = List.copyOf(units);
        texts = List.copyOf(texts);
    }

    /** The next revision with other texts. */
    public TextBatch with(List<BatchText> others) {
        return new TextBatch(id, revision + 1, campaign, item, units, others);
    }

    /** Tells whether nothing is left to decide. */
    public boolean isDone() {
        return texts.stream().allMatch(BatchText::isDecided);
    }

    @Override
    public String toString() {
        return "TextBatch[" + id + ", " + texts.size() + " texts]";
    }
}
