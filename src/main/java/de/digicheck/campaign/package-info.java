/**
 * Campaigns: which questionnaire is answered by whom, when and under which terms, and the states a campaign goes through.
 * Entry points: {@link de.digicheck.campaign.Campaigns} keeps them, {@link de.digicheck.campaign.CampaignLifecycle}
 * moves them. Work that belongs to a state (keys, sealing, release) is done by the modules that implement
 * {@link de.digicheck.campaign.TransitionWork}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "shared :: yaml",
            "organisation",
            "questionnaire",
            "actionfield",
            "platform :: mongo",
            "platform :: errors",
            "platform :: json",
            "platform :: security",
            "platform :: web"
        })
package de.digicheck.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
