package de.digicheck.dashboard.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.release.Turnout;
import de.digicheck.shared.Language;
import java.text.NumberFormat;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A campaign on its way to a release.
 *
 * @param title of its questionnaire
 * @param state word of its state
 * @param turnout how many have answered; empty where it is not shown
 */
record RunningCampaign(
        String key, String title, String state, String opens, String closes, boolean demo, Optional<Counted> turnout) {

    /**
     * How many have answered.
     *
     * @param kind {@code few} below ten, {@code of-invited}, or {@code responses} where nobody knows how many were asked
     * @param responses rounded down to tens
     */
    record Counted(String kind, String responses, String invited) {}

    static RunningCampaign of(Campaign campaign, String title, Optional<Turnout> turnout, Language language) {
        return new RunningCampaign(
                campaign.key().value(),
                title,
                campaign.state().word(),
                Days.say(campaign.plan().window().opens(), language),
                Days.say(campaign.plan().window().closes(), language),
                campaign.demo(),
                turnout.flatMap(shown -> counted(shown, language)));
    }

    private static Optional<Counted> counted(Turnout turnout, Language language) {
        OptionalDouble responses = turnout.responses().value();
        if (responses.isEmpty()) {
            return Optional.empty();
        }
        NumberFormat numbers = NumberFormat.getIntegerInstance(language.locale());
        OptionalInt invited = turnout.invited();
        String kind = responses.getAsDouble() == 0 ? "few" : invited.isPresent() ? "of-invited" : "responses";
        return Optional.of(
                new Counted(kind, numbers.format(responses.getAsDouble()), numbers.format(invited.orElse(0))));
    }
}
