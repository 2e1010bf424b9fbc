package de.digicheck.roadmap;

import de.digicheck.shared.LocalizedText;
import java.time.LocalDate;

/**
 * A sitting that is planned.
 *
 * @param body key of the body
 * @param decides whether the body adopts and rejects
 * @param papers day by which a proposal is handed in for it, not after the sitting
 */
public record BodySitting(String body, LocalizedText label, boolean decides, LocalDate day, LocalDate papers) {

    public BodySitting {
        if (papers.isAfter(day)) {
            throw new IllegalArgumentException("papers come before the sitting: " + papers + ", " + day);
        }
    }
}
