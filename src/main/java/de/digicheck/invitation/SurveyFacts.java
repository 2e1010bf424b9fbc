package de.digicheck.invitation;

import de.digicheck.campaign.CampaignWindow;
import java.util.Optional;

/**
 * What sheets and mails say of a survey.
 *
 * @param municipality name of the town
 * @param group fewest answers of a figure
 * @param address where the service is reached, without a slash at its end
 * @param contact mail address for questions
 */
public record SurveyFacts(
        String municipality, CampaignWindow window, int group, String address, Optional<String> contact) {

    /** The address by which a code takes part at once. */
    public String link(AccessCode code) {
        return address + "/s/" + code.printed();
    }

    /** The address to type, where the code is asked for. */
    public String entry() {
        return address.replaceFirst("^https?://", "") + "/teilnahme";
    }
}
