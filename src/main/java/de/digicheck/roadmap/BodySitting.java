package de.digicheck.roadmap;

import de.digicheck.shared.LocalizedText;
import java.time.LocalDate;

/**
 * A sitting that is planned.
 *
 * @param label of the body
 * @param papers day by which a proposal is handed in for it, not after the sitting
 */
public record BodySitting(LocalizedText label, LocalDate day, LocalDate papers) {

    public BodySitting {
        if (papers.isAfter(day)) {
            throw new IllegalArgumentException("papers come before the sitting: " + papers + ", " + day);
        }
    }
}
