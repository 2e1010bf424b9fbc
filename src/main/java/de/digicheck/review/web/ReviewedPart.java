package de.digicheck.review.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.release.PartFigures;
import de.digicheck.release.PublishedRelease;
import de.digicheck.review.PartNeeds;
import de.digicheck.review.PartPilots;
import de.digicheck.review.Review;
import de.digicheck.shared.AccountRole;
import java.util.Optional;

/**
 * A part that somebody looks at, with its review.
 *
 * @param speaker as what the reader may say something; empty where they may but look
 */
record ReviewedPart(
        Campaign campaign,
        Questionnaire questionnaire,
        PublishedRelease published,
        PartFigures part,
        PartPilots pilots,
        Review review,
        Optional<AccountRole> speaker) {

    PartNeeds needs() {
        return new PartNeeds(published.release(), part);
    }

    /** Where its page lies. */
    String address() {
        return "/meine-einheit/" + campaign.key() + "/" + part.key();
    }
}
