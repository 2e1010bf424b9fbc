package de.digicheck.campaign;

import de.digicheck.shared.OrgUnitCode;
import java.util.List;

/**
 * What is agreed upon before a campaign opens.
 *
 * @param units whose staff is asked, each with everything below it; none = the whole town
 * @param openLink whether everybody who knows the address can answer
 */
public record CampaignPlan(
        QuestionnaireReference questionnaire,
        List<OrgUnitCode> units,
        CampaignWindow window,
        boolean openLink,
        ReleaseTerms terms) {

    public CampaignPlan {
        units = List.copyOf(units);
    }
}
